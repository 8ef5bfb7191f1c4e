package org.skinweek.ui.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** A month of the diary, the day that is chosen in it, and what can be changed. */
public final class DiaryViewModel extends NotebookFollower {
    private final Catalog catalog;
    private final Function<Notebook, Checker> rules;
    private final ProductTexts texts;
    private final LayeringOrder order;
    private final CalendarMonth calendar;
    private final CalendarOutlook outlook;
    private final UserClock clock;
    private final DiaryCommands commands;
    private final Words words;
    private final DateWords dates;

    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<LocalDate> selected;
    /** Where a choice of several days begins. */
    private LocalDate anchor;

    private final ReadOnlyObjectWrapper<DayOfWeek> firstDayOfWeek = new ReadOnlyObjectWrapper<>(DayOfWeek.MONDAY);
    private final ReadOnlyObjectWrapper<MonthNumbers> summary = new ReadOnlyObjectWrapper<>(new MonthNumbers(0, 0, 0));
    private final ReadOnlyStringWrapper monthTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper outlookRevision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final ObservableList<CalendarDay> days = FXCollections.observableArrayList();
    private final ObservableList<EntryLine> entries = FXCollections.observableArrayList();
    private final ObservableList<SkinNote> notes = FXCollections.observableArrayList();

    /**
     * The month and the day that it is now.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public DiaryViewModel(
            Workspace workspace,
            Catalog catalog,
            DiaryStatistics statistics,
            Function<Notebook, Checker> rules,
            BackgroundRunner background,
            UserClock clock,
            DiaryCommands commands,
            Words words) {
        super(workspace);
        this.catalog = catalog;
        this.rules = rules;
        this.texts = new ProductTexts(catalog, words);
        this.order = new LayeringOrder(catalog);
        this.calendar = new CalendarMonth(statistics, catalog, words);
        this.outlook = new CalendarOutlook(rules, catalog, background);
        this.clock = clock;
        this.commands = commands;
        this.words = words;
        this.dates = new DateWords(words);
        LocalDate today = today();
        this.anchor = today;
        this.selected = new ReadOnlyObjectWrapper<>(today);
        this.month = new ReadOnlyObjectWrapper<>(YearMonth.from(today));
        show(workspace.notebook());
    }

    /** Chooses a day and shows its month. */
    public void select(LocalDate day) {
        anchor = day;
        choose(day);
    }

    /** Chooses all days from the one that was chosen to another one; several days end today, where nothing is to come. */
    public void extendTo(LocalDate day) {
        LocalDate last = anchor.isAfter(today()) ? anchor : today();
        choose(day.isAfter(last) ? last : day);
    }

    private void choose(LocalDate day) {
        selected.set(day);
        month.set(YearMonth.from(day));
        show(workspace().notebook());
    }

    /** Chooses the day so many days later, or earlier when negative. */
    public void moveDays(int count) {
        select(selected.get().plusDays(count));
    }

    /** Extends the chosen days by so many, or draws them in when negative. */
    public void extendDays(int count) {
        extendTo(selected.get().plusDays(count));
    }

    /** The chosen days that have begun, the first first; the chosen one alone where there is one. */
    public List<LocalDate> range() {
        LocalDate one = selected.get().isBefore(anchor) ? selected.get() : anchor;
        LocalDate other = selected.get().isBefore(anchor) ? anchor : selected.get();
        LocalDate last = other.isAfter(today()) && !one.isAfter(today()) ? today() : other;
        return one.datesUntil(last.plusDays(1)).toList();
    }

    /** Chooses the same day so many months later, or the last one of a shorter month. */
    public void moveMonths(int count) {
        select(selected.get().plusMonths(count));
    }

    /** Chooses today. */
    public void selectToday() {
        select(today());
    }

    /**
     * True when the day already holds this product in this session under another entry: it would count twice.
     *
     * @param edited the entry that is edited; absent for a new one
     */
    public boolean twice(LocalDate day, Session session, String product, @Nullable DiaryEntry edited) {
        return workspace().stored().diary().day(day).entries().stream()
                .anyMatch(entry -> entry.session() == session
                        && entry.product().equals(product)
                        && (edited == null || !entry.id().equals(edited.id())));
    }

    /** Adds an entry to a day and shows that day: a use, or a skip when there is a reason. */
    public void add(LocalDate day, Session session, String product, @Nullable SkipReason reason, String note) {
        select(day);
        run(commands.add(day, session, product, reason, note));
    }

    /** Changes an entry of the chosen day, or moves it to another one and shows that. */
    public void edit(
            DiaryEntry entry,
            LocalDate day,
            Session session,
            String product,
            @Nullable SkipReason reason,
            String note) {
        select(day);
        DiaryEntry after = new DiaryEntry(
                entry.id(), day, session, product, reason, note.strip(), entry.recordedAt(), entry.zone());
        run(commands.edit(entry, after));
    }

    /** Deletes an entry; undo brings it back. */
    public void delete(DiaryEntry entry) {
        run(commands.delete(entry));
    }

    /** Brings a deleted entry back. */
    public void bringBack(DiaryEntry entry) {
        bringBack(new Change.OfEntry(entry, null)::equals, commands.restore(entry));
    }

    /** Brings a deleted note back. */
    public void bringBack(SkinNote note) {
        bringBack(
                change -> change instanceof Change.OfSkinNote deleted
                        && note.equals(deleted.before())
                        && deleted.after() == null,
                commands.restore(note));
    }

    /** Notes how the skin felt on the chosen day: fine when there is no level. */
    public CompletableFuture<Notebook> addNote(@Nullable SymptomLevel level, SkinDetails details, String text) {
        return workspace().execute(commands.skin(selected.get(), level, details, text));
    }

    /** Changes a note. */
    public void edit(SkinNote note, @Nullable SymptomLevel level, SkinDetails details, String text) {
        run(commands.edit(note, note.saying(level, details, text.strip())));
    }

    /** Deletes a note; undo brings it back. */
    public void delete(SkinNote note) {
        run(commands.delete(note));
    }

    /** The day that it is now, by the user's cut-off: the last one for which something can be written down. */
    public LocalDate today() {
        return clock.today(workspace().notebook().settings());
    }

    /** The products that an entry can be about: those of the shelf, and the one it is about now, archived or not. */
    public List<Product> choices(@Nullable DiaryEntry edited) {
        return workspace().notebook().products().values().stream()
                .filter(product -> !product.archived()
                        || (edited != null && edited.product().equals(product.id())))
                .sorted(Comparator.comparing(product -> product.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The name of a product, on the shelf or not. */
    public String name(String product) {
        return workspace().stored().product(product).map(Product::name).orElseGet(() -> words.text("diary.unknown"));
    }

    /** A product, on the shelf or not; empty for one that was deleted. */
    public Optional<Product> product(String id) {
        return workspace().notebook().product(id);
    }

    /** Gives a product its shape. */
    ActiveFamily family(Product product) {
        return texts.family(product);
    }

    /** What was used in the days before the chosen one; empty where no reaction is noted for it. */
    Optional<EarlierUses> earlier() {
        Notebook notebook = workspace().notebook();
        return notes.stream().anyMatch(note -> note.level() != null)
                ? Optional.of(EarlierUses.of(selected.get(), notebook, rules.apply(notebook), catalog))
                : Optional.empty();
    }

    /** The hour after midnight until which a day lasts. */
    public int dayEndsAtHour() {
        return workspace().stored().settings().dayEndsAtHour();
    }

    /** The days that the calendar shows: six weeks, the first beginning on the first day of the week. */
    public ObservableList<CalendarDay> days() {
        return FXCollections.unmodifiableObservableList(days);
    }

    /** What was done and skipped on the chosen day, morning before evening, in layering order. */
    public ObservableList<EntryLine> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /** How the skin felt on the chosen day, in the order of writing it down. */
    public ObservableList<SkinNote> notes() {
        return FXCollections.unmodifiableObservableList(notes);
    }

    /** Changes each time after everything else has, but for what the outlook alone adds. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Changes each time after the outlook has changed the days and their summary, and nothing else has changed. */
    public ReadOnlyIntegerProperty outlookRevisionProperty() {
        return outlookRevision.getReadOnlyProperty();
    }

    /** The month that is shown. */
    public ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** The day that is chosen. */
    public ReadOnlyObjectProperty<LocalDate> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The day on which a week begins. */
    public ReadOnlyObjectProperty<DayOfWeek> firstDayOfWeekProperty() {
        return firstDayOfWeek.getReadOnlyProperty();
    }

    /** The shown month in numbers. */
    public ReadOnlyObjectProperty<MonthNumbers> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The month in words. */
    public ReadOnlyStringProperty monthTitleProperty() {
        return monthTitle.getReadOnlyProperty();
    }

    /** The chosen day in words. */
    public ReadOnlyStringProperty dayTitleProperty() {
        return dayTitle.getReadOnlyProperty();
    }

    /** True while nothing at all is written down. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** True when the chosen day has begun, so that something can be written down for it. */
    public ReadOnlyBooleanProperty writableProperty() {
        return writable.getReadOnlyProperty();
    }

    private void run(Function<Notebook, Optional<Command>> maker) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Notebook> unused = workspace().execute(maker);
    }

    @Override
    protected void show(Notebook seen) {
        // all that is written down, also for days to come
        Notebook notebook = workspace().stored();
        LocalDate day = selected.get();
        YearMonth shown = month.get();
        firstDayOfWeek.set(notebook.settings().firstDayOfWeek());
        showDays();
        DiaryDay written = notebook.diary().day(day);
        entries.setAll(written.entries().stream()
                .map(entry -> line(notebook, entry))
                .sorted(Comparator.<EntryLine, Session>comparing(
                                line -> line.entry().session())
                        .thenComparing(line -> layer(notebook, line.entry()))
                        .thenComparing(line -> line.name().toLowerCase(Locale.ROOT)))
                .toList());
        notes.setAll(written.notes().stream()
                .sorted(Comparator.comparing(SkinNote::recordedAt))
                .toList());
        empty.set(notebook.diary().isEmpty());
        writable.set(!range().get(0).isAfter(today()));
        monthTitle.set(DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(shown));
        dayTitle.set(dayTitle(day));
        revision.set(revision.get() + 1);
        LocalDate first = CalendarMonth.first(notebook, shown);
        outlook.ask(seen, today(), first, CalendarMonth.last(notebook, shown), () -> {
            showDays();
            outlookRevision.set(outlookRevision.get() + 1);
        });
    }

    private void showDays() {
        days.setAll(calendar.days(workspace().stored(), month.get(), today(), outlook.known()));
        summary.set(MonthNumbers.of(days));
    }

    private String dayTitle(LocalDate day) {
        List<LocalDate> chosen = range();
        if (chosen.size() > 1) {
            LocalDate last = chosen.get(chosen.size() - 1);
            return words.text("diary.range", dates.plain(chosen.get(0)), dates.plain(last), chosen.size());
        }
        return dates.full(day, today());
    }

    private EntryLine line(Notebook notebook, DiaryEntry entry) {
        Optional<Product> product = notebook.product(entry.product());
        @Nullable SkipReason reason = entry.skipReason();
        return new EntryLine(
                entry,
                name(entry.product()),
                product.map(texts::family).orElse(ActiveFamily.SUPPORT),
                reason == null ? null : words.textOf("diary.skip.", reason));
    }

    private int layer(Notebook notebook, DiaryEntry entry) {
        return notebook.product(entry.product()).map(order::layer).orElse(0);
    }
}
