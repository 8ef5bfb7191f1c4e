package org.skinweek.ui.diary.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.KeptCount;
import org.skinweek.trends.KeptDay;
import org.skinweek.trends.KeptScore;
import org.skinweek.trends.TrendWeek;
import org.skinweek.trends.TrendWeeks;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.NotebookFollower;

/** The diary as a whole: its numbers, made in the background, the year and the time that are shown, the chosen day. */
public final class YearViewModel extends NotebookFollower {
    private final Catalog catalog;
    private final UserRules rules;
    private final UserClock clock;
    private final LatestRequest request;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable DiaryTrends trends;
    private int year;
    private ChartSpan span = ChartSpan.SIXTEEN_WEEKS;

    /** The year that it is now. */
    public YearViewModel(
            Workspace workspace, Catalog catalog, UserRules rules, UserClock clock, BackgroundRunner background) {
        super(workspace);
        this.catalog = catalog;
        this.rules = rules;
        this.clock = clock;
        this.request = new LatestRequest(background);
        this.year = today().getYear();
    }

    /** Changes each time after anything but the chosen day has. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The numbers; empty until they are made for the first time. */
    public Optional<DiaryTrends> trends() {
        return Optional.ofNullable(trends);
    }

    /** The year that is shown. */
    public int year() {
        return year;
    }

    /** Shows the year of a day. */
    public void showYearOf(LocalDate day) {
        year = day.getYear();
        changed();
    }

    /** Shows another year; the chosen day goes with it. */
    public void moveYears(int count) {
        year += count;
        LocalDate day = chosen.get();
        chosen.set(day == null ? null : day.plusYears(count));
        changed();
    }

    /** The time that the charts show. */
    public ChartSpan span() {
        return span;
    }

    /** Shows more or less time. */
    public void show(ChartSpan time) {
        span = time;
        changed();
    }

    /** The day that is told; absent while none is. It goes with the pointer, so that little may hang on it. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses a day to be told. The year stays, so that it does not turn below a pointer that goes along the charts. */
    public void choose(LocalDate day) {
        chosen.set(day);
    }

    /** Chooses a day to be told, and shows its year. */
    public void chooseWithYear(LocalDate day) {
        chosen.set(day);
        if (day.getYear() != year) {
            showYearOf(day);
        }
    }

    /** The day that it is now, by the user's cut-off. */
    public LocalDate today() {
        return clock.today(workspace().notebook().settings());
    }

    /** The day on which a week begins. */
    DayOfWeek firstDayOfWeek() {
        return workspace().notebook().settings().firstDayOfWeek();
    }

    /** A product by its id; empty for one that is no longer known. */
    Optional<Product> product(String id) {
        return workspace().notebook().product(id);
    }

    /** The weeks of the shown year, for a table. */
    List<TrendWeek> weeksOfYear() {
        return weeks(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The weeks of the shown time, for a table. */
    List<TrendWeek> weeksOfSpan() {
        DiaryTrends shown = trends;
        return shown == null ? List.of() : weeks(span.first(shown.today(), shown.first()), span.last(shown.today()));
    }

    private List<TrendWeek> weeks(LocalDate from, LocalDate to) {
        DiaryTrends shown = trends;
        return shown == null ? List.of() : TrendWeeks.of(shown, firstDayOfWeek(), from, to);
    }

    /** The score up to the last day that counts; empty where nothing was asked for. */
    Optional<KeptDay> score() {
        return trends().flatMap(shown -> shown.kept().stream().reduce((first, last) -> last));
    }

    /** How often what was planned in the shown time was kept. */
    List<KeptCount> kept() {
        return trends().map(shown -> KeptScore.counts(shown.kept().stream()
                        .filter(day -> !day.date().isBefore(span.first(shown.today(), shown.first())))
                        .toList()))
                .orElse(List.of());
    }

    @Override
    protected void show(Notebook notebook) {
        LocalDate today = today();
        request.run(() -> DiaryTrends.of(notebook, rules.of(notebook), catalog, today), made -> {
            trends = made;
            changed();
        });
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
