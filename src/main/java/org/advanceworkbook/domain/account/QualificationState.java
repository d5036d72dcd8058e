package org.advanceworkbook.domain.account;

/** Whether an account is worth a meeting: not asked yet, fit confirmed, or ruled out. R04. */
public enum QualificationState {
  SUSPECT,
  PROSPECT,
  NOT_A_FIT
}
