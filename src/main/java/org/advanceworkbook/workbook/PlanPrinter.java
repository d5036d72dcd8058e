package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallRecord;

/** Makes pages of plans and debriefs. Blocking; call it away from the window's thread. */
public interface PlanPrinter {
  /** A size of paper. */
  enum Paper {
    A4,
    LETTER
  }

  /** Which pages to make. */
  enum Sheet {
    PLAN,
    DEBRIEF,
    PLAN_AND_DEBRIEF,
    /** What the client may read, {@link org.advanceworkbook.domain.call.ClientSheet}. */
    CLIENT
  }

  /**
   * A page as a picture.
   *
   * @param argb pixels, row by row
   */
  record PageImage(int width, int height, int[] argb) {}

  /** What became of printing. */
  enum Printed {
    SENT,
    CANCELLED,
    NO_PRINTER
  }

  /**
   * A call with what stands beside it, as it is to be printed.
   *
   * @param opportunity the opportunity of the call as it stands now, null when there is none: the
   *     call itself carries neither the sales objective nor the client's win
   * @param verdict what the judge says about the objective now, empty when nobody asked it
   */
  record Snapshot(CallRecord call, Opportunity opportunity, String verdict) {
    /** Guarantees: the verdict is never null. */
    public Snapshot {
      verdict = Texts.orEmpty(verdict);
    }

    /** A call whose objective was judged on its day, or by nobody. */
    public Snapshot(CallRecord call, Opportunity opportunity) {
      this(call, opportunity, call.heldVerdict());
    }

    /** The same with what the judge says now. */
    public Snapshot withVerdict(String now) {
      return new Snapshot(call, opportunity, now);
    }

    /** The call, its opportunity and its verdict as they are in the workbook. */
    public static Snapshot of(CallRecord call, WorkbookStore store) {
      String id = call.plan().frame().opportunityId();
      return new Snapshot(
          call,
          id.isEmpty() ? null : store.opportunity(id).map(OpportunityRow::opportunity).orElse(null),
          store.verdict(call.plan().id()));
    }
  }

  /** The pages as a PDF file's bytes. */
  byte[] pdf(Snapshot what, Sheet sheet, Paper paper);

  /** The sheets of several calls, one behind the other, in one file; each is set by itself. */
  byte[] book(List<Snapshot> calls, Sheet sheet, Paper paper);

  /** The pages of a PDF as pictures. */
  List<PageImage> pictures(byte[] pdf, double dotsPerInch);

  /** Writes the bytes to a file whole or not at all; replaces a file of that name. */
  void write(byte[] pdf, String place);

  /** Shows the system's print dialog and prints. */
  Printed print(byte[] pdf, String title);
}
