package org.skinweek.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;

/**
 * All that is shown when one looks back, from the day on which the user began; what is planned follows for some weeks.
 *
 * @param first the day on which the user began
 * @param today the current day
 * @param budget exfoliation units that seven days may hold while there is no pause
 * @param exfoliation each day of the row
 * @param retinoids the days with a retinoid
 * @param ramp the steps of the slow start of retinoids
 * @param skin the days with a note about the skin
 * @param kept the days that asked for anything, with the score up to each
 * @param comparison reactions beside the exfoliation before them
 */
public record DiaryTrends(
        LocalDate first,
        LocalDate today,
        double budget,
        List<ExfoliationDay> exfoliation,
        List<RetinoidDay> retinoids,
        List<RampStep> ramp,
        List<SkinPoint> skin,
        List<KeptDay> kept,
        ReactionComparison comparison) {
    /** Days to come that are looked at, at least: as many as the weeks that are planned ahead. */
    private static final int AHEAD = 56;

    /** Copies the lists. */
    public DiaryTrends {
        exfoliation = List.copyOf(exfoliation);
        retinoids = List.copyOf(retinoids);
        ramp = List.copyOf(ramp);
        skin = List.copyOf(skin);
        kept = List.copyOf(kept);
    }

    /**
     * Counts over a whole notebook; takes some milliseconds for each year, so not on the thread of a window.
     *
     * @param checker the rules as the user has adjusted them
     * @param today the current day, by the user's cut-off
     */
    public static DiaryTrends of(Notebook notebook, Checker checker, Catalog catalog, LocalDate today) {
        LocalDate ahead = today.plusDays(AHEAD);
        LocalDate endOfYear = LocalDate.of(today.getYear(), 12, 31);
        TrendDays days = TrendDays.of(notebook, checker, catalog, today, ahead.isAfter(endOfYear) ? ahead : endOfYear);
        List<ExfoliationDay> exfoliation = ExfoliationTrend.of(days);
        List<SkinPoint> skin = SkinTrend.of(days);
        return new DiaryTrends(
                days.first(),
                today,
                ExfoliationTrend.budget(days),
                exfoliation,
                RetinoidTrend.of(days),
                RetinoidTrend.ramp(days),
                skin,
                KeptScore.of(days),
                ReactionComparison.of(days, exfoliation, skin));
    }

    /** True where nothing at all is written down or planned. */
    public boolean isEmpty() {
        return exfoliation.stream().noneMatch(day -> day.units() > 0)
                && retinoids.isEmpty()
                && skin.isEmpty()
                && kept.isEmpty();
    }

    /** The exfoliation of a day; empty outside the row. */
    public Optional<ExfoliationDay> exfoliation(LocalDate date) {
        long index = date.toEpochDay() - first.toEpochDay();
        return index < 0 || index >= exfoliation.size() ? Optional.empty() : Optional.of(exfoliation.get((int) index));
    }
}
