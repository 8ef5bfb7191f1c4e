package org.skinweek.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;

/**
 * The days of a notebook in a row, each looked up once, for all that is counted over them. The row holds every day from
 * the one on which the user began, or from a later one, to a last one, which may be to come.
 */
public final class TrendDays {
    private final Notebook notebook;
    private final Checker checker;
    private final LocalDate today;
    private final LocalDate first;
    private final List<TrendDay> days;
    private final Treatments treatments;
    /** Ids of the products that do more than wash, moisten or protect; gathered once, because each day asks. */
    private final Set<String> treating;

    private final HeldProducts held;

    private TrendDays(
            Notebook notebook,
            Checker checker,
            LocalDate today,
            LocalDate first,
            List<TrendDay> days,
            Treatments treatments) {
        this.notebook = notebook;
        this.checker = checker;
        this.today = today;
        this.first = first;
        this.days = List.copyOf(days);
        this.treatments = treatments;
        this.treating = notebook.products().values().stream()
                .filter(treatments::treats)
                .map(Product::id)
                .collect(Collectors.toSet());
        this.held = new HeldProducts(SkinDays.course(checker, notebook), treatments);
    }

    /**
     * Looks up the days of a notebook.
     *
     * @param checker the rules as the user has adjusted them
     * @param today the current day, by the user's cut-off
     * @param last the last day that is looked at; today where it is earlier
     */
    public static TrendDays of(Notebook notebook, Checker checker, Catalog catalog, LocalDate today, LocalDate last) {
        LocalDate end = last.isBefore(today) ? today : last;
        return of(notebook, checker, catalog, today, LocalDate.MIN, end);
    }

    /**
     * Looks up a part of the days, which takes no longer in a long diary. What is counted over several days back, such
     * as seven, needs as many days before the first one that is asked about.
     *
     * @param from the first day that is looked at; the one on which the user began where that is later
     * @param last the last day that is looked at
     */
    public static TrendDays of(
            Notebook notebook, Checker checker, Catalog catalog, LocalDate today, LocalDate from, LocalDate last) {
        LocalDate began = notebook.began().filter(day -> day.isBefore(today)).orElse(today);
        LocalDate first = from.isBefore(began) ? began : from;
        List<TrendDay> days = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            DiaryDay written = notebook.diary().day(date);
            days.add(new TrendDay(
                    date,
                    kind(date, written, today),
                    written,
                    List.copyOf(notebook.planOn(date).placements())));
        }
        return new TrendDays(notebook, checker, today, first, days, new Treatments(catalog));
    }

    private static DayKind kind(LocalDate date, DiaryDay written, LocalDate today) {
        if (date.isAfter(today)) {
            return DayKind.PLANNED;
        }
        boolean known = date.equals(today) || !written.entries().isEmpty();
        return known ? DayKind.LOGGED : DayKind.UNLOGGED;
    }

    /** The notebook that is looked at. */
    public Notebook notebook() {
        return notebook;
    }

    /** The current day. */
    public LocalDate today() {
        return today;
    }

    /** The first day of the row: that on which the user began, today where nothing was before, or a later one. */
    public LocalDate first() {
        return first;
    }

    /** All days in order. */
    public List<TrendDay> all() {
        return days;
    }

    /** A day of the row; empty before the first and after the last. */
    public Optional<TrendDay> on(LocalDate date) {
        long index = date.toEpochDay() - first.toEpochDay();
        return index < 0 || index >= days.size() ? Optional.empty() : Optional.of(days.get((int) index));
    }

    /**
     * What is planned for a day and neither written down, done or skipped, nor held back after a reaction: what is still
     * to be used.
     */
    public List<WeekPlacement> open(TrendDay day) {
        return day.planned().stream()
                .filter(placement -> day.written().entries().stream()
                        .noneMatch(entry -> entry.session() == placement.session()
                                && entry.product().equals(placement.product())))
                .filter(placement -> product(placement.product())
                        .filter(product -> !held.isHeld(product, day.date()))
                        .isPresent())
                .toList();
    }

    Checker checker() {
        return checker;
    }

    Treatments treatments() {
        return treatments;
    }

    /** True for a product of the notebook that treats. */
    boolean treats(String product) {
        return treating.contains(product);
    }

    HeldProducts held() {
        return held;
    }

    /** The product that a plan or an entry names; empty for one that the notebook does not have. */
    Optional<Product> product(String id) {
        return notebook.product(id);
    }
}
