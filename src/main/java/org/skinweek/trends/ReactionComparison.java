package org.skinweek.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.Timeline;

/**
 * Whether reactions followed weeks with more exfoliation than calm days did, as far as a diary can say. Two groups of
 * noted days are compared by the exfoliation of the seven days before each: days on which a reaction begins, and days on
 * which the skin felt fine. A day counts only where most of the days before it have entries and none of them was in a
 * pause or on the way back, since those hold less because of a reaction.
 *
 * <p>How easily the difference comes by chance is found by sliding the exfoliation along the calendar against the notes,
 * by every number of days: that keeps the weekly rhythm of both, which a comparison of single days would mistake for
 * knowledge. It is never a cause.
 *
 * @param reactions days on which a reaction began
 * @param calm days that were noted as fine
 * @param beforeReactions mean exfoliation units of the seven days before the former
 * @param beforeCalm mean exfoliation units of the seven days before the latter
 * @param chance share of the slides with a difference as large, either way; 0 to 1
 */
public record ReactionComparison(int reactions, int calm, double beforeReactions, double beforeCalm, double chance) {
    /** Noted days that are needed before anything is said. */
    public static final int NEEDED_DAYS = 28;

    /** Days of each group that are needed: fewer hang on single days. */
    public static final int NEEDED_EACH = 6;

    /** A difference that comes more easily by chance than one time in twenty is no difference. */
    private static final double RARE = 0.05;

    /** Days before a noted day that need entries, of seven. */
    private static final int KNOWN_DAYS = 5;
    /** Days without a reaction after which the next one is a new one. */
    private static final int APART = 3;

    /** What a difference is worth. */
    public enum Finding {
        /** There are too few days to say anything. */
        TOO_EARLY,
        /** More exfoliation went before reactions, by more than chance easily gives. */
        MORE_BEFORE,
        /** Less exfoliation went before reactions, by more than chance easily gives. */
        LESS_BEFORE,
        /** No difference that chance would not easily give. */
        NO_DIFFERENCE
    }

    /** What can be said. */
    public Finding finding() {
        if (!isEnough()) {
            return Finding.TOO_EARLY;
        }
        if (chance > RARE) {
            return Finding.NO_DIFFERENCE;
        }
        return beforeReactions > beforeCalm ? Finding.MORE_BEFORE : Finding.LESS_BEFORE;
    }

    /** Noted days that count. */
    public int days() {
        return reactions + calm;
    }

    private boolean isEnough() {
        return days() >= NEEDED_DAYS && reactions >= NEEDED_EACH && calm >= NEEDED_EACH;
    }

    /**
     * Compares the noted days of a row.
     *
     * @param exfoliation of the same days
     */
    public static ReactionComparison of(TrendDays days, List<ExfoliationDay> exfoliation, List<SkinPoint> skin) {
        double[] before = before(days, exfoliation);
        List<Integer> reactions = new ArrayList<>();
        List<Integer> calm = new ArrayList<>();
        LocalDate lastReaction = LocalDate.MIN;
        for (SkinPoint point : skin) {
            int index = (int) (point.date().toEpochDay() - days.first().toEpochDay());
            boolean counts = index < before.length && !Double.isNaN(before[index]);
            if (point.isReaction()) {
                if (counts && lastReaction.isBefore(point.date().minusDays(APART))) {
                    reactions.add(index);
                }
                lastReaction = point.date();
            } else if (counts && days.held().isCalm(point.date())) {
                calm.add(index);
            }
        }
        int[] began = numbers(reactions);
        int[] fine = numbers(calm);
        return new ReactionComparison(
                began.length, fine.length, mean(before, began, 0), mean(before, fine, 0), chance(before, began, fine));
    }

    /** Exfoliation units of the seven days before each day up to today; not a number where that is not known. */
    private static double[] before(TrendDays days, List<ExfoliationDay> exfoliation) {
        int length = (int) (days.today().toEpochDay() - days.first().toEpochDay()) + 1;
        double[] before = new double[length];
        for (int day = 0; day < length; day++) {
            double sum = 0;
            int known = 0;
            boolean calm = true;
            for (int back = Math.max(0, day - Timeline.DAYS); day > 0 && back < day; back++) {
                ExfoliationDay each = exfoliation.get(back);
                sum += each.units();
                known += each.kind() == DayKind.LOGGED ? 1 : 0;
                calm &= days.held().isCalm(each.date());
            }
            before[day] = known >= KNOWN_DAYS && calm ? sum : Double.NaN;
        }
        return before;
    }

    /** Ten years are slid some thousand times along some thousand days: plain numbers are quicker than objects. */
    private static int[] numbers(List<Integer> days) {
        return days.stream().mapToInt(day -> day).toArray();
    }

    private static double chance(double[] before, int[] reactions, int[] calm) {
        double found = Math.abs(mean(before, reactions, 0) - mean(before, calm, 0));
        if (Double.isNaN(found)) {
            return 1;
        }
        int slides = 1;
        int asLarge = 1;
        for (int slide = Timeline.DAYS; slide <= before.length - Timeline.DAYS; slide++) {
            double difference = Math.abs(mean(before, reactions, slide) - mean(before, calm, slide));
            if (!Double.isNaN(difference)) {
                slides++;
                asLarge += difference >= found ? 1 : 0;
            }
        }
        return (double) asLarge / slides;
    }

    /** The mean of some days that lie so many days later, beginning again at the end; unknown ones do not count. */
    private static double mean(double[] before, int[] days, int slide) {
        double sum = 0;
        int known = 0;
        for (int day : days) {
            int slid = day + slide;
            double each = before[slid < before.length ? slid : slid - before.length];
            if (!Double.isNaN(each)) {
                sum += each;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }
}
