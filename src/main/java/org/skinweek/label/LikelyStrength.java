package org.skinweek.label;

import org.jspecify.annotations.Nullable;
import org.skinweek.label.ActiveDose.Usual;

/** How much of an active is likely: what is usually sold, as far as its place in the list allows it. */
final class LikelyStrength {
    private static final double ONE = 1;

    private LikelyStrength() {}

    /**
     * The likely range; absent where nothing can be said.
     *
     * @param stated what the list or the name states, in percent; absent where neither does
     * @param rinsedOff whether the product is washed off
     */
    static @Nullable StrengthRange of(
            ActiveDose dose,
            RoleVerdict verdict,
            @Nullable Double stated,
            ListOrder order,
            int index,
            boolean rinsedOff) {
        if (stated != null) {
            return StrengthRange.stated(stated);
        }
        boolean above = order.above(index);
        if (verdict.role() == ActiveRole.TRACE) {
            return order.drawn() && !above && !order.alphabetical() ? StrengthRange.likely(0, ONE) : null;
        }
        Usual usual = rinsedOff && dose.rinseOff() != null ? dose.rinseOff() : dose.leaveOn();
        if (verdict.role() != ActiveRole.ACTIVE || usual == null || verdict.reason() == RoleReason.DECLARED) {
            return null;
        }
        boolean neverMore = usual.most() <= ONE;
        if (neverMore || order.alphabetical() || !order.drawn()) {
            return StrengthRange.likely(usual.least(), usual.most());
        }
        if (above) {
            double most = Math.min(usual.most(), Math.round(1_000.0 / (index + 1)) / 10.0);
            return StrengthRange.likely(Math.min(Math.max(usual.least(), Math.min(ONE, most)), most), most);
        }
        double most = Math.min(usual.most(), ONE);
        return StrengthRange.likely(Math.min(usual.least(), most), most);
    }
}
