package org.advanceworkbook.ui.wizard;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;

/** Where the full plan of either kind keeps what the quick plan asks. */
final class QuickAnswers {
  private QuickAnswers() {}

  static String why(CallPlan plan) {
    return sales(plan) ? plan.customer().reasonToMeet() : plan.frame().whyNow();
  }

  static CallPlan withWhy(CallPlan plan, String text) {
    return sales(plan)
        ? plan.withCustomer(plan.customer().withReasonToMeet(text))
        : plan.withFrame(plan.frame().change().whyNow(text).done());
  }

  static String gives(CallPlan plan) {
    return sales(plan) ? plan.customer().valueGiven() : plan.appointment().valueForThem();
  }

  static CallPlan withGives(CallPlan plan, String text) {
    return sales(plan)
        ? plan.withCustomer(plan.customer().withValueGiven(text))
        : plan.withAppointment(plan.appointment().withValueForThem(text));
  }

  /** The plan as another kind of call: answers go along where that kind has none of its own. */
  static CallPlan as(CallPlan plan, CallKind kind) {
    CallPlan other = plan.withFrame(plan.frame().change().kind(kind).done());
    CallPlan why = Texts.given(why(other)) ? other : withWhy(other, why(plan));
    return Texts.given(gives(why)) ? why : withGives(why, gives(plan));
  }

  private static boolean sales(CallPlan plan) {
    return plan.kind() == CallKind.SALES_CALL;
  }
}
