/**
 * The lunar years 1900 to 2100, three base-64 digits each: 13 bits for the months from the first on
 * (1 for 30 days, 0 for 29), above them the number of the month that is repeated as a leap month.
 *
 * How the table was made and is checked is told in decision record 0013.
 */
export const lunarYears =
  "RbSAdSA6lLZKAZLAqbJVWAVqAtZFdSAdSNslAslApLLSrAKtAVrEtpA2pP2SA6SA0lLpNApWAK2JW1AbUA6pF6SA6S" +
  "M0mAUrApXLK2AtaAbUG7JAdJPaTAqTAUrMpbAqtAVqJtVAukAtJFqTAqVPUtAU2AqtLWqAWyA2lH1KA1KQqVAqXAVW" +
  "Mq1ArVAbSI6lA6lAZKGyXAqbPVaAVqAtpLdSAtSAslJZLApLRSrAKtAVtMtpA2pA2SJ0lA0lVpNApWAK2MW1AbVA6p" +
  "L6SA6SA0mGpWApXRTWANaAbVLbJAdJAaTJUrAUrApbFVaAVqPtVAukAtJLqTAqVAUtIqtAq1TWqAXSA2lN1KA1KAyV" +
  "JUuAVWAq1FWyAbSM6lAclAZLKyXAyrAVaGrWAtpXdSAtSAslNpLApLASrKVbAWtAtqFtSA2SP0lA0lApVLStAS2AW1" +
  "G2qA7JR6SA6SA0mMpWApXATWIbVAdVAdJG6TAaTPUrAUrApbLVaAVqAtlJdKAtKRqVAqVAUtMqtAq1AWqIulA2lA1K" +
  "HyVAyWPlOAVWAq1LWyAbSA6lI5KAaLQyXASrAVbMrWAtqAdSJclAtFAqLFSbASr";
