package org.skinweek.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.Words;

/**
 * A made-up notebook to look around in: eight weeks of diary with the misses of a real life, and a plan from this week
 * on with two faults to find: retinol and glycolic acid on one evening, and a scrub the evening after retinol. The same
 * day gives the same example.
 */
public final class ExampleNotebook {
    /** Weeks of diary before this one. */
    public static final int WEEKS = 8;

    /** What the ids of the example's products begin with, by which the example is known. */
    private static final String PREFIX = "example-";

    private static final String WASH = PREFIX + "wash";
    private static final String VITAMIN_C = PREFIX + "vitamin-c";
    private static final String NIACINAMIDE = PREFIX + "niacinamide";
    private static final String GLYCOLIC = PREFIX + "glycolic";
    private static final String RETINOL = PREFIX + "retinol";
    private static final String SCRUB = PREFIX + "scrub";
    private static final String CREAM = PREFIX + "cream";
    private static final String SUNSCREEN = PREFIX + "sunscreen";

    private static final SkinProfile PROFILE = new SkinProfile(
            Sensitivity.NORMAL, SkinType.COMBINATION, EnumSet.of(SkinGoal.CLOGGED, SkinGoal.OIL), false, Set.of());

    private final Words words;
    private final LocalDate today;
    private final ZoneId zone;

    /**
     * The example of a day.
     *
     * @param words names of the products and notes
     * @param today the last day of the diary is the one before it
     * @param zone where the diary was kept
     */
    public ExampleNotebook(Words words, LocalDate today, ZoneId zone) {
        this.words = words;
        this.today = today;
        this.zone = zone;
    }

    /** True when the notebook holds the example. */
    public static boolean shown(Notebook notebook) {
        return notebook.products().keySet().stream().anyMatch(id -> id.startsWith(PREFIX));
    }

    /** Fills an empty notebook with the example and ends the first run. */
    public Command fill(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        products().forEach(product -> changes.add(new Change.OfProduct(null, product)));
        LocalDate thisWeek = notebook.settings().weekStart(today);
        LocalDate first = thisWeek.minusWeeks(WEEKS);
        changes.add(new Change.OfWeek(first, null, before()));
        changes.add(new Change.OfWeek(thisWeek, null, now()));
        changes.add(new Change.OfProfile(notebook.profile(), PROFILE));
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            addDay(day, day.isBefore(thisWeek) ? before() : now(), changes);
        }
        addNote(today.minusDays(17), SymptomLevel.MILD, "example.note.mild", changes);
        addNote(today.minusDays(15), null, "example.note.fine", changes);
        changes.add(
                new Change.OfSettings(notebook.settings(), notebook.settings().withFirstRunDone(true)));
        return new Command("command.example", List.of(), changes);
    }

    /** Takes everything out of the notebook, so that the first run begins again; settings stay as they are. */
    public static Command clear(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            day.entries().forEach(entry -> changes.add(new Change.OfEntry(entry, null)));
            day.notes().forEach(note -> changes.add(Change.OfSkinNote.removal(note, notebook)));
        }
        notebook.plan().weeks().forEach((from, week) -> changes.add(new Change.OfWeek(from, week, null)));
        notebook.products().values().forEach(product -> changes.add(new Change.OfProduct(product, null)));
        changes.add(new Change.OfProfile(notebook.profile(), SkinProfile.DEFAULT));
        changes.add(new Change.OfSettings(
                notebook.settings(), notebook.settings().withFirstRunDone(false).withPlanBegan(null)));
        return new Command("command.clearExample", List.of(), changes);
    }

    private List<Product> products() {
        return List.of(
                product(WASH, "example.wash", Form.RINSE_OFF, ProductCategory.CLEANSER, Dose.of("cleanser"), 30, 12),
                product(
                        VITAMIN_C,
                        "example.vitamin_c",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        Dose.of("l_ascorbic_acid", 15),
                        100,
                        3),
                product(
                        NIACINAMIDE,
                        "example.niacinamide",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        Dose.of("niacinamide", 10),
                        60,
                        12),
                product(
                        GLYCOLIC,
                        "example.glycolic",
                        Form.LEAVE_ON,
                        ProductCategory.TONER,
                        Dose.of("glycolic_acid", 7),
                        75,
                        12),
                product(
                        RETINOL,
                        "example.retinol",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        Dose.of("retinol", 0.3),
                        62,
                        6),
                product(SCRUB, "example.scrub", Form.RINSE_OFF, ProductCategory.SCRUB, Dose.of("clay_scrub"), 90, 12),
                product(
                        CREAM,
                        "example.cream",
                        Form.LEAVE_ON,
                        ProductCategory.MOISTURISER,
                        Dose.of("moisturiser"),
                        40,
                        12),
                product(
                        SUNSCREEN,
                        "example.sunscreen",
                        Form.LEAVE_ON,
                        ProductCategory.SUNSCREEN,
                        Dose.of("spf"),
                        70,
                        12));
    }

    private Product product(
            String id, String nameKey, Form form, ProductCategory category, Dose dose, int daysOpen, int keepsMonths) {
        return ProductBuilder.of(id, words.text(nameKey), form, category, List.of(dose))
                .opened(today.minusDays(daysOpen), keepsMonths)
                .build();
    }

    /** The calm plan of the past: nothing to find in it. */
    private static WeekPlan before() {
        return care().with(evening(DayOfWeek.TUESDAY, GLYCOLIC))
                .with(evening(DayOfWeek.WEDNESDAY, RETINOL))
                .with(evening(DayOfWeek.FRIDAY, RETINOL))
                .with(evening(DayOfWeek.SUNDAY, SCRUB));
    }

    /** The plan from this week on, with one acid and one retinol evening too many. */
    private static WeekPlan now() {
        return care().with(evening(DayOfWeek.TUESDAY, GLYCOLIC))
                .with(evening(DayOfWeek.THURSDAY, GLYCOLIC))
                .with(evening(DayOfWeek.THURSDAY, RETINOL))
                .with(evening(DayOfWeek.SATURDAY, RETINOL))
                .with(evening(DayOfWeek.SUNDAY, SCRUB));
    }

    private static WeekPlan care() {
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String product : List.of(WASH, VITAMIN_C, NIACINAMIDE, CREAM, SUNSCREEN)) {
                placements.add(new WeekPlacement(day, Session.MORNING, product));
            }
            placements.add(evening(day, WASH));
            placements.add(evening(day, CREAM));
        }
        return WeekPlan.of(placements);
    }

    private static WeekPlacement evening(DayOfWeek day, String product) {
        return new WeekPlacement(day, Session.EVENING, product);
    }

    private void addDay(LocalDate day, WeekPlan plan, List<Change> changes) {
        long back = ChronoUnit.DAYS.between(day, today);
        for (Session session : Session.values()) {
            if (forgotten(back, session)) {
                continue;
            }
            for (String product : plan.products(day.getDayOfWeek(), session)) {
                changes.add(new Change.OfEntry(null, entry(day, session, product, missed(back, session, product))));
            }
        }
    }

    /** A weekend away without the diary, and a few evenings of which nothing is known. */
    private static boolean forgotten(long daysBack, Session session) {
        boolean away = daysBack >= 30 && daysBack <= 32;
        return away || (session == Session.EVENING && daysBack % 17 == 11);
    }

    private static @Nullable SkipReason missed(long daysBack, Session session, String product) {
        if (product.equals(RETINOL) && daysBack >= 14 && daysBack <= 17) {
            return SkipReason.IRRITATED;
        }
        if (product.equals(SUNSCREEN) && daysBack >= 44 && daysBack <= 45) {
            return SkipReason.RAN_OUT;
        }
        if (session == Session.EVENING && daysBack % 13 == 6 && !product.equals(WASH)) {
            return SkipReason.NO_TIME;
        }
        if (product.equals(VITAMIN_C) && daysBack % 9 == 4) {
            return SkipReason.OTHER;
        }
        return null;
    }

    private DiaryEntry entry(LocalDate day, Session session, String product, @Nullable SkipReason skip) {
        LocalTime time = session == Session.MORNING ? LocalTime.of(7, 40) : LocalTime.of(21, 50);
        UUID id = new UUID(day.toEpochDay() * 24 + session.hour(), product.hashCode());
        return new DiaryEntry(
                id,
                day,
                session,
                product,
                skip,
                "",
                day.atTime(time).atZone(zone).toInstant(),
                zone);
    }

    private void addNote(LocalDate day, @Nullable SymptomLevel level, String key, List<Change> changes) {
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(day.toEpochDay(), 0),
                        day,
                        level,
                        words.text(key),
                        day.atTime(22, 0).atZone(zone).toInstant(),
                        zone)));
    }
}
