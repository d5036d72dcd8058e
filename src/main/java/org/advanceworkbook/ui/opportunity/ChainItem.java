package org.advanceworkbook.ui.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.chain.ChainLink;
import org.advanceworkbook.domain.chain.LinkState;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Chains;

/**
 * One node of the chain as shown.
 *
 * @param link null for the goal at the end
 * @param row null for the goal at the end
 * @param goal the opportunity for the goal at the end, else null
 * @param last true at the end
 */
record ChainItem(ChainLink link, CallRow row, Opportunity goal, boolean last) {
  boolean isGoal() {
    return goal != null;
  }

  static List<ChainItem> of(ChainView view) {
    Opportunity opportunity = view.opportunity().row().opportunity();
    List<ChainLink> links = view.chain().links();
    boolean goal =
        opportunity.state() == OpportunityState.OPEN
            && !links.isEmpty()
            && links.stream().noneMatch(l -> l.state() == LinkState.ORDERED);
    List<ChainItem> items = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      ChainLink link = links.get(i);
      boolean last = !goal && i == links.size() - 1;
      items.add(new ChainItem(link, Chains.row(view, link), null, last));
    }
    if (goal) {
      items.add(new ChainItem(null, null, opportunity, true));
    }
    return items;
  }
}
