package org.skinweek.store;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TextSize;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RandomRhythms;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/** Makes changes of every kind that fit a notebook, from a seed. */
public final class RandomNotebooks {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> TEXTS = List.of(
            "", "Toner", "Ölbad 5 %", "it's \"fine\"; DROP TABLE", "肌", "two\nlines", "\uD83E\uDDF4 balm", "%s ?1");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"), ZoneId.of("Pacific/Auckland"), ZoneId.of("+05:45"), ZoneId.of("America/St_Johns"));

    private final Random random;
    private final RandomRhythms rhythms;
    private final RandomNotes notes;
    private final RandomReminders reminders;

    /** From a seed. */
    public RandomNotebooks(long seed) {
        this.random = new Random(seed);
        this.rhythms = new RandomRhythms(random);
        this.notes = new RandomNotes(random);
        this.reminders = new RandomReminders(random);
    }

    /** A change that fits the notebook: adds, edits, moves or removes something. */
    public Change change(Notebook notebook) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> ofProduct(notebook);
            case 2 -> ofWeek(notebook);
            case 3, 4, 5, 6 -> ofEntry(notebook);
            case 7 -> ofNote(notebook);
            case 8 -> new Change.OfProfile(notebook.profile(), profile());
            case 9 -> ofTolerance(notebook);
            case 10 -> ofNumber(notebook);
            case 11 -> ofOwnRule(notebook);
            case 12 -> ofCycle(notebook);
            case 13 -> ofRhythm(notebook);
            case 14 -> ofException(notebook);
            case 15 -> ofAway(notebook);
            case 16 -> ofEvent(notebook);
            case 17 -> notes.ofPatchTest(notebook, uuid(), day());
            case 18 -> notes.ofPhoto(notebook, uuid(), day());
            default -> new Change.OfSettings(notebook.settings(), settings());
        };
    }

    /** A product with every value set or not, by chance. */
    Product product(String id) {
        List<Dose> doses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            @Nullable Double percent = maybe(random.nextInt(1001) / 10.0);
            doses.add(
                    random.nextInt(3) == 0
                            ? Dose.other("A" + text(), percent)
                            : new Dose("active_" + random.nextInt(5), percent));
        }
        return ProductBuilder.of(id, "P" + text(), one(Form.values()), one(ProductCategory.values()), doses)
                .prescription(random.nextBoolean())
                .prescribedPerWeek(maybe(random.nextInt(15)))
                .firstUsed(maybe(day()))
                .wantedPerWeek(maybe(random.nextInt(15)))
                .preferredDays(some(DayOfWeek.values()))
                .packs(packs())
                .archived(random.nextBoolean())
                .zone(maybe(one(SkinZone.values())))
                .spf(maybe(1 + random.nextInt(100)))
                .starts(maybe(day()))
                .ingredients(maybe("Aqua,\n" + text()))
                .build();
    }

    private ProductPacks packs() {
        List<ProductPack> packs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            @Nullable LocalDate opened = maybe(day());
            packs.add(new ProductPack(
                    uuid(),
                    maybe(day()),
                    opened,
                    maybe(1 + random.nextInt(ProductPack.MOST_MONTHS)),
                    maybe(new PackSize(decimal(1), one(SizeUnit.values()))),
                    maybe(new PackPrice(decimal(0), one(List.of("", "EUR", "kr", "円")))),
                    maybe(day()),
                    maybe((opened == null ? FIRST_DAY : opened).plusDays(random.nextInt(100)))));
        }
        return new ProductPacks(packs);
    }

    private BigDecimal decimal(int least) {
        return BigDecimal.valueOf(least + random.nextInt(10_000), random.nextInt(5));
    }

    DiaryEntry entry(UUID id) {
        return new DiaryEntry(
                id,
                day(),
                one(Session.values()),
                "p" + random.nextInt(6),
                maybe(one(SkipReason.values())),
                text(),
                instant(),
                zone());
    }

    /** A notebook after so many changes. */
    public Notebook notebook(int changes) {
        Notebook notebook = Notebook.EMPTY;
        for (int i = 0; i < changes; i++) {
            notebook = notebook.after(List.of(change(notebook)));
        }
        return notebook;
    }

    private Change ofProduct(Notebook notebook) {
        Product before = maybe(notebook.products().values());
        if (before == null) {
            Product after = product("p" + random.nextInt(6));
            return new Change.OfProduct(notebook.products().get(after.id()), after);
        }
        return new Change.OfProduct(before, maybe(product(before.id())));
    }

    private Change ofWeek(Notebook notebook) {
        LocalDate from = day();
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            placements.add(new WeekPlacement(one(DayOfWeek.values()), one(Session.values()), "p" + random.nextInt(6)));
        }
        WeekPlan before = notebook.plan().weeks().get(from);
        return new Change.OfWeek(
                from, before, before == null ? new WeekPlan(placements) : maybe(new WeekPlan(placements)));
    }

    private Change ofEntry(Notebook notebook) {
        DiaryEntry before =
                maybe(days(notebook).flatMap(day -> day.entries().stream()).toList());
        return before == null
                ? new Change.OfEntry(null, entry(uuid()))
                : new Change.OfEntry(
                        before, maybe(random.nextBoolean() ? entry(before.id()) : before.withNote(text())));
    }

    private Change ofNote(Notebook notebook) {
        SkinNote before =
                maybe(days(notebook).flatMap(day -> day.notes().stream()).toList());
        return before == null
                ? new Change.OfSkinNote(null, note(uuid()))
                : random.nextBoolean()
                        ? Change.OfSkinNote.removal(before, notebook)
                        : new Change.OfSkinNote(before, maybe(note(before.id())));
    }

    private Change ofTolerance(Notebook notebook) {
        RuleTolerance before = maybe(notebook.adjustments().tolerances());
        RuleTolerance after = tolerance();
        if (before == null) {
            return new Change.OfTolerance(
                    notebook.adjustments().tolerance(after.scope()).orElse(null), after);
        }
        RuleTolerance changed =
                new RuleTolerance(before.rule(), before.product(), after.reason(), after.begins(), after.until());
        return new Change.OfTolerance(before, maybe(changed));
    }

    private RuleTolerance tolerance() {
        @Nullable String product = maybe("p" + random.nextInt(6));
        String rule = "RULE-" + random.nextInt(4);
        LocalDate begins = day();
        return new RuleTolerance(
                product == null ? rule : maybe(rule),
                product,
                "R" + text(),
                begins,
                begins.plusDays(random.nextInt(RuleTolerance.MOST_DAYS + 1)));
    }

    private Change ofNumber(Notebook notebook) {
        NumberOverride before = maybe(notebook.adjustments().numbers());
        String rule = before == null ? "RULE-" + random.nextInt(4) : before.rule();
        String number = before == null ? "most." + random.nextInt(3) : before.number();
        NumberOverride after = new NumberOverride(rule, number, random.nextInt(100) / 4.0, one(Sensitivity.values()));
        if (before == null) {
            return new Change.OfNumber(
                    notebook.adjustments().number(after.place()).orElse(null), after);
        }
        return new Change.OfNumber(before, maybe(after));
    }

    private Change ofOwnRule(Notebook notebook) {
        OwnRule before = maybe(notebook.adjustments().ownRules());
        OwnRule after = new OwnRule(
                before == null ? uuid() : before.id(),
                ownLimit(),
                random.nextBoolean() ? Severity.CAUTION : Severity.TIP,
                text());
        return new Change.OfOwnRule(before, before == null ? after : maybe(after));
    }

    private OwnLimit ownLimit() {
        int number = 2 + random.nextInt(10);
        return switch (random.nextInt(7)) {
            case 0 -> new OwnLimit.MostSessions(subject(), maybe(one(Session.values())), number);
            case 1 -> new OwnLimit.AtMostEvery(subject(), number);
            case 2 -> new OwnLimit.AtLeastEvery(subject(), number);
            case 3 -> new OwnLimit.NeverTogether(subject(), subject(), random.nextBoolean());
            case 4 -> new OwnLimit.OnlyIn(subject(), one(Session.values()));
            case 5 -> new OwnLimit.NotOn(subject(), Set.of(one(DayOfWeek.values())));
            default -> new OwnLimit.MostOnDay(subject(), number, some(DayOfWeek.values()));
        };
    }

    private RuleSubject subject() {
        return switch (random.nextInt(4)) {
            case 0 -> new RuleSubject.AnyActive();
            case 2 -> new RuleSubject.StrongProducts();
            case 1 -> new RuleSubject.OfFamily(one(ActiveFamily.values()));
            default -> new RuleSubject.OfProducts(Set.of("p" + random.nextInt(3), "p" + (3 + random.nextInt(3))));
        };
    }

    private Change ofCycle(Notebook notebook) {
        SkinCycle before = maybe(notebook.schedule().cycles().values());
        SkinCycle after = rhythms.cycle(before == null ? "c" + random.nextInt(3) : before.id(), day());
        return before == null
                ? new Change.OfCycle(notebook.schedule().cycles().get(after.id()), after)
                : new Change.OfCycle(before, maybe(after));
    }

    private Change ofRhythm(Notebook notebook) {
        SkinCycle cycle = rhythms.cycle("c" + random.nextInt(3), day());
        List<RhythmLine> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(rhythms.line(cycle, day()));
        }
        String product = "p" + random.nextInt(6);
        return new Change.OfRhythm(product, notebook.schedule().lines(product), lines);
    }

    private Change ofException(Notebook notebook) {
        PlanException before = maybe(notebook.schedule().exceptions());
        PlanException after = new PlanException(
                day(), one(Session.values()), "p" + random.nextInt(6), one(PlanException.Kind.values()));
        return new Change.OfException(before, before == null ? after : maybe(after));
    }

    private Change ofAway(Notebook notebook) {
        DaysAway before = maybe(notebook.schedule().away());
        LocalDate from = day();
        DaysAway.Keep keep = one(DaysAway.Keep.values());
        DaysAway after = new DaysAway(
                before == null ? uuid() : before.id(),
                from,
                from.plusDays(random.nextInt(DaysAway.MOST_DAYS)),
                keep,
                keep == DaysAway.Keep.NOTHING ? Set.of() : some(new String[] {"p1", "two\nlines", "\\", "\\n"}));
        return new Change.OfAway(before, before == null ? after : maybe(after));
    }

    private Change ofEvent(Notebook notebook) {
        SkinEvent before = maybe(notebook.schedule().events());
        SkinEvent after = new SkinEvent(before == null ? uuid() : before.id(), one(SkinEventKind.values()), day());
        return new Change.OfEvent(before, before == null ? after : maybe(after));
    }

    private SkinNote note(UUID id) {
        return new SkinNote(id, day(), maybe(one(SymptomLevel.values())), notes.details(), text(), instant(), zone());
    }

    private SkinProfile profile() {
        return new SkinProfile(
                one(Sensitivity.values()),
                maybe(one(SkinType.values())),
                some(SkinGoal.values()),
                random.nextBoolean(),
                some(SkinCondition.values()));
    }

    private UserSettings settings() {
        return new UserSettings(
                new DisplaySettings(one(ColorTheme.values()), one(TextSize.values()), random.nextBoolean()),
                one(DayOfWeek.values()),
                new DayTimes(
                        random.nextInt(DayTimes.LATEST_END + 1),
                        LocalTime.of(DayTimes.LATEST_END + random.nextInt(8), random.nextInt(60)),
                        LocalTime.of(12 + random.nextInt(12), random.nextInt(60))),
                reminders.settings(() -> maybe(day())),
                random.nextBoolean(),
                "PAGE" + random.nextInt(7),
                maybe(day()));
    }

    private static java.util.stream.Stream<DiaryDay> days(Notebook notebook) {
        return notebook.diary().days().values().stream();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(20));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt() * 2L, random.nextInt(1_000_000_000));
    }

    private ZoneId zone() {
        return one(ZONES);
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return one(Arrays.asList(values));
    }

    private <T> Set<T> some(T[] values) {
        return Arrays.stream(values).filter(value -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> @Nullable T maybe(java.util.Collection<T> values) {
        return values.isEmpty() || random.nextInt(3) == 0 ? null : one(List.copyOf(values));
    }
}
