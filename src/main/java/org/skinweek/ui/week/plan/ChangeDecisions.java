package org.skinweek.ui.week.plan;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.skinweek.planning.PlanRequest;
import org.skinweek.routine.WeekPlacement;

/** What the user decided about changes, which all that is planned again must keep. */
final class ChangeDecisions {
    private final Map<PlanItem, PlanItem.Decision> made = new LinkedHashMap<>();

    void clear() {
        made.clear();
    }

    /** Decides about a change; open takes a decision back. */
    void decide(PlanItem item, PlanItem.Decision decision) {
        if (decision == PlanItem.Decision.OPEN) {
            made.remove(item);
        } else {
            made.put(item, decision);
        }
    }

    /** Takes back every decision that keeps a product in a session of a day. */
    void release(String product, PlanItem.At at) {
        made.entrySet().removeIf(entry -> {
            PlanItem item = entry.getKey();
            List<PlanItem.At> kept = entry.getValue() == PlanItem.Decision.KEEP ? item.added() : item.removed();
            return item.product().equals(product) && kept.contains(at);
        });
    }

    PlanItem.Decision of(PlanItem item) {
        return made.getOrDefault(item, PlanItem.Decision.OPEN);
    }

    /** The changes that the user does not want, which are no longer in any proposal. */
    List<PlanItem> rejected() {
        return made.entrySet().stream()
                .filter(entry -> entry.getValue() == PlanItem.Decision.REJECT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The requests with what must be and must not be. */
    List<PlanRequest> in(List<PlanRequest> requests) {
        return requests.stream().map(this::in).toList();
    }

    private PlanRequest in(PlanRequest request) {
        PlanRequest decided = request;
        for (Map.Entry<PlanItem, PlanItem.Decision> entry : made.entrySet()) {
            PlanItem item = entry.getKey();
            boolean keep = entry.getValue() == PlanItem.Decision.KEEP;
            decided = with(decided, item, keep ? item.added() : item.removed(), ChangeDecisions::pinned);
            decided = with(decided, item, keep ? item.removed() : item.added(), PlanRequest::withBarred);
        }
        return decided;
    }

    /** Nothing is put back to a session that is to stay free. */
    private static PlanRequest pinned(PlanRequest request, WeekPlacement placement) {
        return request.isBlocked(placement) ? request : request.withPinned(placement);
    }

    private static PlanRequest with(
            PlanRequest request,
            PlanItem item,
            List<PlanItem.At> places,
            BiFunction<PlanRequest, WeekPlacement, PlanRequest> change) {
        PlanRequest changed = request;
        for (PlanItem.At place : places) {
            long day = ChronoUnit.DAYS.between(request.from(), place.day());
            if (day >= 0 && day < request.days()) {
                changed = change.apply(
                        changed, new WeekPlacement(place.day().getDayOfWeek(), place.session(), item.product()));
            }
        }
        return changed;
    }
}
