package org.skinweek.label;

/** What the place of an entry alone makes of it, and how sure that is. */
final class PlaceVerdicts {
    private final ListOrder order;

    PlaceVerdicts(ListOrder order) {
        this.order = order;
    }

    /** An active that stands where there is enough of it. */
    RoleVerdict above(int index) {
        if (order.drawn()) {
            return RoleVerdict.active(RoleReason.BEFORE_LINE, LabelCertainty.HIGH);
        }
        return RoleVerdict.active(RoleReason.EARLY, order.early(index) ? LabelCertainty.MEDIUM : LabelCertainty.LOW);
    }

    /** A trace, for a reason that gives way to what the place itself says. */
    RoleVerdict below(int index, RoleReason reason) {
        if (order.alphabetical()) {
            return RoleVerdict.trace(RoleReason.ORDER_SAYS_NOTHING, LabelCertainty.LOW);
        }
        if (!order.pastMarker(index) && reason == RoleReason.AFTER_LINE) {
            return RoleVerdict.trace(RoleReason.LATE, LabelCertainty.MEDIUM);
        }
        boolean last = reason == RoleReason.AFTER_LINE && index == order.size() - 1;
        return RoleVerdict.trace(last ? RoleReason.END_OF_LIST : reason, LabelCertainty.HIGH);
    }
}
