package org.skinweek.planner;

import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** A week of sessions as the bits of a number: bit 0 is the first morning, bit 13 the last evening. */
public final class WeekSlots {
    public static final int COUNT = Timeline.DAYS * 2;
    public static final int ALL = (1 << COUNT) - 1;
    public static final int MORNINGS = 0b01010101010101;
    public static final int EVENINGS = MORNINGS << 1;

    private WeekSlots() {}

    public static int bit(Use use) {
        return 1 << use.slot();
    }

    public static int dayOf(int slot) {
        return slot / 2;
    }

    public static Use use(int slot, int product) {
        return new Use(dayOf(slot), slot % 2 == 0 ? Session.MORNING : Session.EVENING, product);
    }

    /** The sessions of the first days. */
    public static int ofFirstDays(int days) {
        return (1 << (2 * days)) - 1;
    }
}
