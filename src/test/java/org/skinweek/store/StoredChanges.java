package org.skinweek.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.TextSize;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
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
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/** What is in the stored files of former versions, as changes of an empty notebook. */
public final class StoredChanges {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final List<String> TEXTS = List.of(
            "it's \"fine\"; DROP TABLE product; --",
            "肌 ليلا",
            "two\nlines\tand a tab",
            "\uD83E\uDDF4\u200D\u0301",
            "%s ?1 \\",
            "x".repeat(700));

    private StoredChanges() {}

    public static final List<Change> CHANGES = List.of(
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "gly7",
                                    "Glykolsäure-Toner 7 %",
                                    Form.LEAVE_ON,
                                    ProductCategory.TONER,
                                    List.of(Dose.of("glycolic_acid", 7), Dose.of("panthenol")))
                            .firstUsed(LocalDate.of(2026, 9, 1))
                            .wantedPerWeek(2)
                            .preferredDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                            .opened(LocalDate.of(2026, 8, 31), 12)
                            .build()),
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "tret",
                                    "Tretinoin",
                                    Form.LEAVE_ON,
                                    ProductCategory.TREATMENT,
                                    List.of(Dose.of("tretinoin", 0.025)))
                            .prescription(true)
                            .prescribedPerWeek(3)
                            .archived(true)
                            .build()),
            new Change.OfWeek(
                    LocalDate.of(2026, 11, 16),
                    null,
                    WeekPlan.of(List.of(
                            new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "gly7"),
                            new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "gly7")))),
            new Change.OfWeek(LocalDate.of(2026, 11, 23), null, WeekPlan.EMPTY),
            new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.fromString("00000000-0000-4000-8000-000000000001"),
                            LocalDate.of(2026, 11, 16),
                            Session.EVENING,
                            "gly7",
                            null,
                            "a little stinging",
                            Instant.parse("2026-11-16T23:30:00.123456789Z"),
                            BERLIN)),
            new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"),
                            LocalDate.of(2026, 11, 19),
                            Session.EVENING,
                            "gone",
                            SkipReason.IRRITATED,
                            "",
                            Instant.parse("2026-11-20T09:00:00Z"),
                            ZoneId.of("Asia/Tokyo"))),
            new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            UUID.fromString("00000000-0000-4000-8000-000000000002"),
                            LocalDate.of(2026, 11, 19),
                            SymptomLevel.MILD,
                            "dry around the nose",
                            Instant.parse("2026-11-20T09:01:00Z"),
                            BERLIN)),
            new Change.OfProfile(
                    SkinProfile.DEFAULT,
                    new SkinProfile(
                            Sensitivity.NORMAL,
                            SkinType.COMBINATION,
                            Set.of(SkinGoal.OIL, SkinGoal.CLOGGED),
                            false,
                            Set.of(SkinCondition.ROSACEA))),
            new Change.OfSettings(
                    UserSettings.DEFAULT,
                    new UserSettings(
                            new DisplaySettings(ColorTheme.DARK, TextSize.USUAL, false),
                            DayOfWeek.SUNDAY,
                            new DayTimes(4, DayTimes.DEFAULT.morningFrom(), DayTimes.DEFAULT.eveningFrom()),
                            new ReminderSettings(
                                    SessionReminder.at(LocalTime.of(6, 45)),
                                    SessionReminder.at(LocalTime.of(22, 0)),
                                    Set.of(
                                            ReminderKind.REST_NIGHT,
                                            ReminderKind.EXFOLIATION_DAY,
                                            ReminderKind.SUNSCREEN),
                                    Map.of(),
                                    null,
                                    0,
                                    AskAgain.NEVER,
                                    null),
                            true,
                            "DIARY",
                            null)));

    /** How the window is drawn, which files before it was a setting do not hold. */
    public static final List<Change> DISPLAY =
            display(Notebook.EMPTY.after(CHANGES).settings());

    public static final List<Change> ADJUSTMENTS = List.of(
            new Change.OfTolerance(
                    null,
                    new RuleTolerance(
                            "MAX-AHA", "gly7", "since years", LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 12))),
            new Change.OfTolerance(
                    null,
                    new RuleTolerance(
                            null, "gone", "on holiday", LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21))),
            new Change.OfTolerance(
                    null,
                    new RuleTolerance(
                            "FROM-THE-FUTURE", null, "—", LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 24))),
            new Change.OfNumber(null, new NumberOverride("MAX-EXFOL", "most.1", 2.25, Sensitivity.NORMAL)),
            new Change.OfNumber(null, new NumberOverride("FROM-THE-FUTURE", "hours", 36, Sensitivity.SENSITIVE)),
            ownRule(
                    1,
                    new OwnLimit.MostSessions(new RuleSubject.OfFamily(ActiveFamily.RETINOID), Session.EVENING, 2),
                    Severity.CAUTION),
            ownRule(2, new OwnLimit.AtMostEvery(new RuleSubject.OfProducts(Set.of("gly7", "gone")), 3), Severity.TIP),
            ownRule(3, new OwnLimit.AtLeastEvery(new RuleSubject.OfProducts(Set.of("tret")), 14), Severity.CAUTION),
            ownRule(
                    4,
                    new OwnLimit.NeverTogether(
                            new RuleSubject.OfProducts(Set.of("gly7")),
                            new RuleSubject.OfFamily(ActiveFamily.ACID),
                            true),
                    Severity.CAUTION),
            ownRule(
                    5,
                    new OwnLimit.OnlyIn(new RuleSubject.OfFamily(ActiveFamily.ACID), Session.MORNING),
                    Severity.CAUTION),
            ownRule(
                    6,
                    new OwnLimit.NotOn(new RuleSubject.AnyActive(), Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)),
                    Severity.CAUTION),
            ownRule(7, new OwnLimit.MostOnDay(new RuleSubject.AnyActive(), 1, Set.of(DayOfWeek.SUNDAY)), Severity.TIP));

    /** Everything at the edges of what is allowed, in odd words, for products of every form and category. */
    public static final List<Change> ODD = odd();

    /** Zones, sun protection and actives that the catalogue does not know. */
    public static final List<Change> CONTENTS = List.of(
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "lids",
                                    "Lids",
                                    Form.LEAVE_ON,
                                    ProductCategory.SERUM,
                                    List.of(Dose.of("retinol", 0.1)))
                            .zone(SkinZone.EYES)
                            .build()),
            new Change.OfProduct(
                    null,
                    ProductBuilder.of("sun", "Fluid", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")))
                            .zone(SkinZone.FACE)
                            .spf(50)
                            .build()),
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "heel",
                                    "Heels",
                                    Form.LEAVE_ON,
                                    ProductCategory.OTHER,
                                    List.of(
                                            Dose.other("Urea", 40.0),
                                            Dose.of("lactic_acid", 5),
                                            Dose.other("肌 \"'; --")))
                            .zone(SkinZone.BODY)
                            .build()),
            new Change.OfProduct(
                    null,
                    ProductBuilder.of("roller", "Roller", Form.LEAVE_ON, ProductCategory.DEVICE, List.of())
                            .zone(SkinZone.SPOT)
                            .build()));

    /** A day on which a new product starts. */
    public static final List<Change> STARTS = List.of(new Change.OfProduct(
            null,
            ProductBuilder.of("later", "Later", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinal", 0.05)))
                    .firstUsed(LocalDate.of(2026, 11, 23))
                    .starts(LocalDate.of(2026, 12, 7))
                    .build()));

    /** Rhythms of every kind, a cycle, changes of single dates, days away and events. */
    public static final List<Change> SCHEDULE = schedule();

    private static List<Change> display(UserSettings before) {
        return List.of(new Change.OfSettings(
                before, before.withTextSize(TextSize.LARGE).withLessMotion(true)));
    }

    private static List<Change> schedule() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        return List.of(
                new Change.OfCycle(
                        null,
                        new SkinCycle("skin", "Four nights", monday, List.of("exfoliate", "retinoid", "rest", "rest"))),
                new Change.OfCycle(
                        null,
                        new SkinCycle("肌", "", LocalDate.of(2024, 2, 29), List.of("a \\ b", " c", "it's, \"d\"\t"))),
                new Change.OfRhythm(
                        "gly7",
                        List.of(),
                        List.of(
                                new RhythmLine(
                                        Session.EVENING,
                                        new UseRhythm.CycleNights(
                                                "skin", new LinkedHashSet<>(List.of("exfoliate", "a \\ b"))),
                                        null,
                                        null),
                                new RhythmLine(
                                        Session.MORNING, new UseRhythm.EveryDays(3), monday, monday.plusDays(62)))),
                new Change.OfRhythm(
                        "tret",
                        List.of(),
                        List.of(new RhythmLine(Session.EVENING, new UseRhythm.TimesAWeek(2, 2, 5), monday, null))),
                new Change.OfRhythm(
                        "gone",
                        List.of(),
                        List.of(
                                new RhythmLine(
                                        Session.MORNING,
                                        new UseRhythm.OnWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
                                        null,
                                        monday),
                                new RhythmLine(Session.EVENING, new UseRhythm.AsNeeded(), null, null))),
                exception(monday.plusDays(4), "gly7", PlanException.Kind.AWAY),
                exception(monday.plusDays(5), "gly7", PlanException.Kind.ADDED),
                exception(monday.plusDays(5), "gone", PlanException.Kind.AWAY),
                away(1, monday.plusDays(20), DaysAway.Keep.NOTHING, Set.of()),
                away(2, monday.plusDays(40), DaysAway.Keep.CARE, Set.of()),
                away(
                        3,
                        monday.plusDays(60),
                        DaysAway.Keep.PACKED,
                        new LinkedHashSet<>(List.of("two\nlines \\n", "gly7"))),
                new Change.OfEvent(null, new SkinEvent(new UUID(6, 1), SkinEventKind.WAXING, monday.plusDays(10))),
                new Change.OfEvent(
                        null, new SkinEvent(new UUID(6, 2), SkinEventKind.SUNBURN, LocalDate.of(2026, 11, 29))));
    }

    private static Change exception(LocalDate date, String product, PlanException.Kind kind) {
        return new Change.OfException(null, new PlanException(date, Session.EVENING, product, kind));
    }

    private static Change away(int id, LocalDate from, DaysAway.Keep keep, Set<String> products) {
        return new Change.OfAway(null, new DaysAway(new UUID(5, id), from, from.plusDays(id - 1), keep, products));
    }

    private static List<Change> odd() {
        List<Change> changes = new ArrayList<>();
        List<ProductCategory> categories = Arrays.stream(ProductCategory.values())
                .filter(category -> category != ProductCategory.DEVICE)
                .toList();
        for (int number = 0; number < categories.size(); number++) {
            String text = TEXTS.get(number % TEXTS.size());
            boolean full = number % 2 == 0;
            LocalDate day = LocalDate.of(2024, 2, 29).plusDays(number);
            changes.add(new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "odd-" + text.substring(0, 3) + number,
                                    text,
                                    pick(Form.values(), number),
                                    categories.get(number),
                                    full ? List.of(Dose.of("from_the_future", 0), Dose.of("retinol", 100)) : List.of())
                            .prescription(full)
                            .prescribedPerWeek(full ? 0 : null)
                            .firstUsed(full ? day : null)
                            .wantedPerWeek(full ? 14 : null)
                            .preferredDays(full ? Set.of(DayOfWeek.values()) : Set.of())
                            .opened(full ? day : null, full ? 120 : null)
                            .archived(number % 3 == 0)
                            .build()));
            changes.add(new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            new UUID(3, number),
                            day,
                            pick(Session.values(), number),
                            "odd-" + text.substring(0, 3) + number,
                            full ? null : pick(SkipReason.values(), number),
                            text,
                            Instant.ofEpochSecond(-number, number),
                            ZoneId.of("Asia/Kathmandu"))));
            changes.add(new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            new UUID(4, number),
                            day,
                            full ? null : pick(SymptomLevel.values(), number),
                            text,
                            Instant.ofEpochSecond(number),
                            ZoneId.of("Pacific/Auckland"))));
        }
        return changes;
    }

    private static <T> T pick(T[] values, int number) {
        return List.of(values).get(number % values.length);
    }

    private static Change ownRule(int id, OwnLimit limit, Severity severity) {
        return new Change.OfOwnRule(null, new OwnRule(new UUID(2, id), limit, severity, id == 1 ? "" : "mine"));
    }
}
