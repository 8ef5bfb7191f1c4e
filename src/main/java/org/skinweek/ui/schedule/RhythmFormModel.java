package org.skinweek.ui.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.RhythmCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** The form of how often a product is used: what is chosen, what comes of it in the next weeks, and the command. */
public final class RhythmFormModel {
    private final Notebook notebook;
    private final Product product;
    private final LocalDate day;
    private final LocalDate today;
    private final FieldParser parser;
    private final ScheduleTexts texts;
    private final List<RhythmLine> known;
    private final boolean several;

    private final ObjectProperty<RhythmKind> kind = new SimpleObjectProperty<>(RhythmKind.WEEKDAYS);
    private final Map<Session, ObservableSet<DayOfWeek>> weekdays = new EnumMap<>(Session.class);
    private final RhythmNumbers numbers;
    private final ObjectProperty<@Nullable SkinCycle> cycle = new SimpleObjectProperty<>();
    private final ObservableSet<String> nights = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<Session> session = new SimpleObjectProperty<>(Session.EVENING);
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final FormField from;
    private final FormField until;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<RhythmPreview> preview;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

    /**
     * A form of what is planned.
     *
     * @param day the day from which it is to change, unless the user says otherwise
     * @param today the current day, by the user's cut-off
     */
    public RhythmFormModel(
            Notebook notebook, Catalog catalog, Product product, LocalDate day, LocalDate today, Words words) {
        this.notebook = notebook;
        this.product = product;
        this.day = day.isBefore(today) ? today : day;
        this.today = today;
        this.texts = new ScheduleTexts(words);
        parser = new FieldParser(words);
        numbers = new RhythmNumbers(words);
        from = new FormField(this::fromError);
        until = new FormField(this::untilError);
        for (Session each : Session.values()) {
            weekdays.put(each, FXCollections.observableSet(EnumSet.noneOf(DayOfWeek.class)));
        }
        known = notebook.schedule().goingOn(product.id(), this.day);
        several = known.size() > 1 && RhythmKind.of(known) != RhythmKind.TWICE_A_DAY;
        preview = new ReadOnlyObjectWrapper<>(RhythmPreview.of(notebook, product.id(), this.day, today));
        session.set(new Treatments(catalog).preferred(product).orElse(Session.EVENING));
        cycles().stream().findFirst().ifPresent(cycle::set);
        from.begin(parser.show(this.day));
        fill();
        whole.addListener((observable, before, now) -> from.set(parser.show(now ? began() : this.day)));
        listen();
        follow();
    }

    private void fill() {
        for (WeekPlacement placement : notebook.plan().sevenDays(day).placements()) {
            if (placement.product().equals(product.id())) {
                days(placement.session()).add(placement.day());
            }
        }
        if (known.isEmpty()) {
            return;
        }
        RhythmLine line = known.get(0);
        UseRhythm rhythm = line.rhythm();
        kind.set(RhythmKind.of(known));
        session.set(line.session());
        if (rhythm instanceof UseRhythm.EveryDays every) {
            numbers.every().begin(numbers.show(every.days()));
        } else if (rhythm instanceof UseRhythm.TimesAWeek times) {
            numbers.fill(times);
        } else if (rhythm instanceof UseRhythm.CycleNights named) {
            cycle.set(notebook.schedule().cycles().get(named.cycle()));
            nights.addAll(named.nights());
        }
        for (RhythmLine each : known) {
            if (each.rhythm() instanceof UseRhythm.OnWeekdays on) {
                days(each.session()).addAll(on.days());
            }
        }
        @Nullable LocalDate last = line.until();
        if (last != null) {
            until.begin(parser.show(last));
        }
    }

    private void listen() {
        InvalidationListener follow = changed -> follow();
        kind.addListener(follow);
        weekdays.values().forEach(days -> days.addListener(follow));
        numbers.listen(follow);
        cycle.addListener((observable, before, now) -> nights.clear());
        cycle.addListener(follow);
        nights.addListener(follow);
        session.addListener(follow);
        from.textProperty().addListener(follow);
        until.textProperty().addListener(follow);
    }

    /** Fills in what was filled into another form of the same product, such as before one of its cycles was changed. */
    void take(RhythmFormModel typed) {
        kind.set(typed.kind.get());
        weekdays.forEach((each, days) -> {
            days.clear();
            days.addAll(typed.days(each));
        });
        numbers.take(typed.numbers);
        @Nullable SkinCycle chosen = typed.cycle.get();
        @Nullable
        SkinCycle now = chosen == null ? null : notebook.schedule().cycles().get(chosen.id());
        if (now != null) {
            cycle.set(now);
            nights.clear();
            typed.nights.stream().filter(now.nights()::contains).forEach(nights::add);
        }
        session.set(typed.session.get());
        whole.set(typed.whole.get());
        from.set(typed.from.text());
        until.set(typed.until.text());
    }

    /** The product. */
    public Product product() {
        return product;
    }

    /** True where a rhythm is there already, so that it can change from a day on or as a whole. */
    public boolean changing() {
        return !known.isEmpty();
    }

    /** True where the product has several rhythms, of which the form shows one and replaces all. */
    public boolean several() {
        return several;
    }

    /** Which kind of rhythm. */
    public ObjectProperty<RhythmKind> kindProperty() {
        return kind;
    }

    /** The weekdays of a session. */
    public ObservableSet<DayOfWeek> days(Session of) {
        return weekdays.getOrDefault(of, FXCollections.emptyObservableSet());
    }

    /** How many days or times. */
    public RhythmNumbers numbers() {
        return numbers;
    }

    /** The cycles that can be followed. */
    public List<SkinCycle> cycles() {
        return List.copyOf(notebook.schedule().cycles().values());
    }

    /** The cycle that is followed; absent where there is none yet. */
    public ObjectProperty<@Nullable SkinCycle> cycleProperty() {
        return cycle;
    }

    /** The names of the nights that are followed. */
    public ObservableSet<String> nights() {
        return nights;
    }

    /** Morning or evening. */
    public ObjectProperty<Session> sessionProperty() {
        return session;
    }

    /** True where the rhythm changes as a whole, false from a day on. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** The first day. */
    public FormField from() {
        return from;
    }

    /** The last day; may be blank. */
    public FormField until() {
        return until;
    }

    /** Says what is not ticked once it should be stored; empty while nothing is missing. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What comes of it; stays as it was while something is wrong. */
    ReadOnlyObjectProperty<RhythmPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The next uses in words. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** The command that stores it; empty while something is missing or wrong. */
    public Optional<Function<Notebook, Optional<Command>>> submit() {
        boolean right = from.check();
        right &= kind.get() == RhythmKind.WEEKDAYS || until.check();
        right &= numbers.check(kind.get());
        missing.set(lack());
        return right && missing.get().isEmpty() ? command() : Optional.empty();
    }

    private String lack() {
        Words words = texts.words();
        if (kind.get() == RhythmKind.WEEKDAYS && weekdays.values().stream().allMatch(Set::isEmpty)) {
            return words.text("schedule.rhythm.error.weekday");
        }
        if (kind.get() != RhythmKind.CYCLE || !nights.isEmpty()) {
            return "";
        }
        return words.text(cycle.get() == null ? "schedule.rhythm.error.cycle" : "schedule.rhythm.error.night");
    }

    private void follow() {
        missing.set("");
        command().ifPresent(maker -> {
            Notebook after = maker.apply(notebook)
                    .map(made -> notebook.after(made.changes()))
                    .orElse(notebook);
            LocalDate first = first().orElse(day);
            preview.set(RhythmPreview.of(after, product.id(), first.isBefore(today) ? today : first, today));
        });
        sentence.set(
                kind.get() == RhythmKind.AS_NEEDED
                        ? texts.words().text("schedule.rhythm.as_needed.note")
                        : texts.next(preview.get()));
    }

    private Optional<Function<Notebook, Optional<Command>>> command() {
        Optional<LocalDate> first = first();
        boolean wrong = first.isEmpty() || !lack().isEmpty() || !numbers.right(kind.get());
        if (wrong
                || (kind.get() != RhythmKind.WEEKDAYS
                        && !untilError(until.text()).isEmpty())) {
            return Optional.empty();
        }
        LocalDate begin = first.get();
        if (kind.get() == RhythmKind.WEEKDAYS) {
            return Optional.of(RhythmCommands.setWeekdays(product.id(), placements(), begin, today));
        }
        List<RhythmLine> lines = lines(begin);
        return Optional.of(
                whole.get()
                        ? RhythmCommands.replaceRhythm(product.id(), lines, begin, today)
                        : RhythmCommands.setRhythm(product.id(), lines, begin, today));
    }

    private List<WeekPlacement> placements() {
        List<WeekPlacement> placements = new ArrayList<>();
        weekdays.forEach((in, days) ->
                days.stream().sorted().forEach(each -> placements.add(new WeekPlacement(each, in, product.id()))));
        return placements;
    }

    private List<RhythmLine> lines(LocalDate begin) {
        @Nullable LocalDate end = parser.anyDate(until.text(), today).value();
        @Nullable SkinCycle followed = cycle.get();
        return switch (kind.get()) {
            case EVERY_DAYS ->
                List.of(new RhythmLine(session.get(), new UseRhythm.EveryDays(numbers.everyDays()), begin, end));
            case TIMES_A_WEEK -> List.of(new RhythmLine(session.get(), numbers.timesAWeek(), begin, end));
            case CYCLE ->
                followed == null
                        ? List.of()
                        : List.of(new RhythmLine(
                                Session.EVENING, new UseRhythm.CycleNights(followed.id(), nights), begin, end));
            case TWICE_A_DAY ->
                List.of(
                        new RhythmLine(Session.MORNING, UseRhythm.OnWeekdays.DAILY, begin, end),
                        new RhythmLine(Session.EVENING, UseRhythm.OnWeekdays.DAILY, begin, end));
            case AS_NEEDED -> List.of(new RhythmLine(session.get(), new UseRhythm.AsNeeded(), begin, end));
            case WEEKDAYS -> List.of();
        };
    }

    /** The day on which the first of the lines began; the day of the form where nobody knows. */
    private LocalDate began() {
        return known.stream()
                .flatMap(line -> Stream.ofNullable(line.from()))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    private Optional<LocalDate> first() {
        return Optional.ofNullable(parser.anyDate(from.text(), today).value());
    }

    private String fromError(String text) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        return read.value() == null && read.error().isEmpty() ? texts.words().text("schedule.error.day") : read.error();
    }

    private String untilError(String text) {
        FieldParser.Read<LocalDate> read = parser.anyDate(text, today);
        @Nullable LocalDate last = read.value();
        return last != null && first().filter(last::isBefore).isPresent()
                ? texts.words().text("schedule.error.order")
                : read.error();
    }
}
