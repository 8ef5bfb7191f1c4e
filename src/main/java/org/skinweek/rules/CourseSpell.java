package org.skinweek.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days from one note about the skin to the next one that changes anything. All days are counted from the same day.
 *
 * @param from the first day
 * @param stoppedSince the day of the allergic reaction that is open; {@link #NEVER} where none is
 * @param since the day of the reaction that the pause is for
 * @param doctorUntil the last day of a pause after a severe reaction; before {@code from} where there is none
 * @param pauseUntil the last day of any pause; before {@code from} where there is none
 * @param back for each product the day on which it comes back; {@link #NEVER} for what does not take part
 * @param over the first day after the way back
 * @param gentlerFrom the day of the mild reaction that asks for a gentler plan
 * @param gentlerUntil the last day of the gentler plan; before {@code from} where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record CourseSpell(
        int from,
        int stoppedSince,
        int since,
        int doctorUntil,
        int pauseUntil,
        int[] back,
        int over,
        int gentlerFrom,
        int gentlerUntil) {
    /** Stands for no day. */
    static final int NEVER = Integer.MIN_VALUE;
    /** Stands for an unknown end. */
    static final int OPEN = Integer.MAX_VALUE;

    boolean stopped() {
        return stoppedSince != NEVER;
    }

    RecoveryState.Phase phase(int day) {
        if (stopped()) {
            return RecoveryState.Phase.STOPPED;
        }
        if (day <= doctorUntil) {
            return RecoveryState.Phase.SEE_DOCTOR;
        }
        if (day <= pauseUntil) {
            return RecoveryState.Phase.PAUSE;
        }
        if (day < over) {
            return RecoveryState.Phase.WAY_BACK;
        }
        return day <= gentlerUntil ? RecoveryState.Phase.GENTLER : RecoveryState.Phase.NONE;
    }

    int first(RecoveryState.Phase phase) {
        return switch (phase) {
            case STOPPED -> stoppedSince;
            case SEE_DOCTOR -> since;
            case PAUSE -> doctorUntil >= since ? doctorUntil + 1 : since;
            case WAY_BACK -> Math.max(from, pauseUntil + 1);
            case GENTLER -> gentlerFrom;
            case NONE -> from;
        };
    }

    int last(RecoveryState.Phase phase) {
        return switch (phase) {
            case STOPPED, NONE -> OPEN;
            case SEE_DOCTOR -> doctorUntil;
            case PAUSE -> pauseUntil;
            case WAY_BACK -> over - 1;
            case GENTLER -> gentlerUntil;
        };
    }

    boolean comesBack(int product) {
        return back[product] != NEVER;
    }

    int back(int product) {
        return back[product];
    }

    /** True on a day of the way back on which a product has not come back yet. */
    boolean isEarly(int product, int day) {
        return phase(day) == RecoveryState.Phase.WAY_BACK && comesBack(product) && day < back[product];
    }

    /** The products that had most recently come back by a day: one, or several that are alike; none where none had. */
    List<Integer> latest(int day) {
        int latest = IntStream.of(back)
                .filter(first -> first != NEVER && first <= day)
                .max()
                .orElse(NEVER);
        return IntStream.range(0, back.length)
                .filter(product -> comesBack(product) && back[product] == latest)
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return "%s from %s, pause until %s, back %s, over %s"
                .formatted(phase(from), from, pauseUntil, Arrays.toString(back), over);
    }
}
