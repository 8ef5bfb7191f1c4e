package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TextSize;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.Words;

/** Made-up notebooks to show: empty, a plausible week, and hard cases for the layout. */
public final class Samples {
    /** The Monday of the week that pictures show. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Map<String, Supplier<Notebook>> ALL = new TreeMap<>(Map.of(
            "empty", () -> empty(),
            "example", () -> example(),
            "week", () -> week(false),
            "twelve", () -> week(true),
            "long", () -> longNames(),
            "pregnant", () -> pregnant(),
            "diary", () -> SampleDiary.weeks(week(true), 8),
            "years", () -> SampleDiary.weeks(week(true), 520),
            "evening", () -> SampleDiary.fullEvening(week(true)),
            "evening-long", () -> SampleDiary.fullEvening(longNames())));

    static {
        ALL.put("trends-month", () -> SampleTrends.weeks(week(false), 4));
        ALL.put("trends", () -> SampleTrends.weeks(week(false), 60));
        ALL.put("trends-years", () -> SampleTrends.weeks(week(false), 520));
        ALL.put("photos-few", () -> SamplePhotos.few(SampleDiary.weeks(week(true), 8)));
        ALL.put("photos", () -> SamplePhotos.many(SampleTrends.weeks(week(false), 520)));
        ALL.put("kinds", () -> SampleKinds.added(week(false)));
        ALL.put("month", () -> SampleMonth.of(week(false)));
        ALL.put("month-long", () -> SampleMonth.of(longNames()));
        ALL.put("notes", () -> SampleNotes.of(SampleDiary.weeks(week(true), 8)));
        ALL.put("notes-long", () -> SampleNotes.of(SampleDiary.weeks(longNames(), 8)));
        ALL.put("packs", SampleShelf::packs);
        ALL.put("labelled", SampleShelf::labelled);
        ALL.put("names", SampleShelf::names);
        ALL.put("repeated", SampleFaults::repeated);
        ALL.put("nightly", SampleFaults::nightly);
        ALL.put("cycle", () -> SampleCycle.of(week(false)));
        ALL.put("ahead", SampleAhead::notebook);
        ALL.put("first-day", () -> firstDay());
        ALL.put("sore", () -> SampleReactions.reacted(week(false), SymptomLevel.MODERATE, 0));
        ALL.put("severe", () -> SampleReactions.reacted(week(false), SymptomLevel.SEVERE, 0));
        ALL.put("severe-long", () -> SampleReactions.reacted(longNames(), SymptomLevel.SEVERE, 0));
        ALL.put("allergic", () -> SampleReactions.reacted(week(false), SymptomLevel.ALLERGIC, 0));
        ALL.put("way-back", () -> SampleReactions.reacted(week(false), SymptomLevel.MODERATE, 12));
        ALL.put("adjusted", () -> SampleRules.adjusted(week(true)));
        ALL.put("adjusted-long", () -> SampleRules.adjusted(longNames()));
    }

    private Samples() {}

    /** The sample of this name: empty, example (which a newcomer can look around in), week, twelve (products), long
     * (names, twelve products), pregnant (and a tendency to eczema), diary (eight weeks of it), years (ten), photos (five hundred), photos-few, adjusted (the rules, in every way), packs (open, ended or nearly so), labelled (the same with a list), names (long ones, in many scripts), repeated (a trouble that the plan brings again), nightly (an acid each evening), cycle (skin cycling over weeks), ahead (a reaction, a slow start, a pack that runs out), first-day (which is today), kinds (zones, sun protection, a device and things that nobody knows), evening (with much to say), evening-long, sore, severe, severe-long, allergic or way-back (after a reaction). */
    public static Notebook named(String name) {
        Supplier<Notebook> notebook = ALL.get(name);
        if (notebook == null) {
            throw new IllegalArgumentException("data is \"%s\": use one of %s".formatted(name, ALL.keySet()));
        }
        return notebook.get();
    }

    /** The notebook with a theme chosen. */
    static Notebook themed(Notebook notebook, ColorTheme theme) {
        UserSettings settings = notebook.settings();
        return notebook.after(List.of(new Change.OfSettings(settings, settings.withTheme(theme))));
    }

    /** A notebook with a text size of its own. */
    public static Notebook sized(Notebook notebook, TextSize size) {
        UserSettings settings = notebook.settings();
        return notebook.after(List.of(new Change.OfSettings(settings, settings.withTextSize(size))));
    }

    /** The example of the program itself. */
    private static Notebook example() {
        ExampleNotebook example =
                new ExampleNotebook(new Words(Locale.UK), CatalogReader.read(), MONDAY.plusDays(2), ZoneOffset.UTC);
        return Notebook.EMPTY.after(example.fill(Notebook.EMPTY).changes());
    }

    /** A user who has answered the welcome and has nothing yet. */
    public static Notebook empty() {
        return Notebook.EMPTY.after(
                List.of(new Change.OfSettings(UserSettings.DEFAULT, UserSettings.DEFAULT.withFirstRunDone(true))));
    }

    /** A week that was made on the day that pictures show: its first days never were. */
    public static Notebook firstDay() {
        Notebook week = week(false);
        PlanBook plan = new PlanBook(new TreeMap<>(Map.of(MONDAY, week.plan().inTheEnd())));
        UserSettings settings = week.settings().withPlanBegan(MONDAY.plusDays(2));
        return new Notebook(
                week.products(), plan, week.diary(), week.profile(), settings, week.adjustments(), week.schedule());
    }

    /** A week with an acid and a retinoid on Thursday evening; with four more products where twelve are asked for. */
    public static Notebook week(boolean twelve) {
        List<Product> products = new ArrayList<>(List.of(
                product("cl", "Gentle cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, 14, Dose.of("cleanser")),
                product(
                        "vc",
                        "Vitamin C serum",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        7,
                        Dose.of("l_ascorbic_acid", 15)),
                product("nia", "Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, 7, Dose.of("niacinamide", 10)),
                product("gly", "Glycolic toner", Form.LEAVE_ON, ProductCategory.TONER, 2, Dose.of("glycolic_acid", 7)),
                product("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, 3, Dose.of("retinol", 0.3)),
                product("clay", "Clay scrub", Form.RINSE_OFF, ProductCategory.SCRUB, 1, Dose.of("clay_scrub")),
                product("mo", "Moisturiser", Form.LEAVE_ON, ProductCategory.MOISTURISER, 14, Dose.of("moisturiser")),
                product("spf", "Sunscreen 50", Form.LEAVE_ON, ProductCategory.SUNSCREEN, 7, Dose.of("spf"))));
        if (twelve) {
            products.add(product(
                    "bha", "BHA liquid", Form.LEAVE_ON, ProductCategory.TONER, 2, Dose.of("salicylic_acid", 2)));
            products.add(product(
                    "bpo",
                    "Benzoyl gel",
                    Form.LEAVE_ON,
                    ProductCategory.TREATMENT,
                    1,
                    Dose.of("benzoyl_peroxide", 2.5)));
            products.add(
                    product("peel", "Home peel", Form.RINSE_OFF, ProductCategory.PEEL, 1, Dose.of("aha_peel", 30)));
            products.add(product(
                    "cer", "Barrier cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, 7, Dose.of("ceramides")));
        }
        return notebook(products, twelve);
    }

    /** A shelf of products that the skin has known for half a year, without a wish and without a plan. */
    public static Notebook unplanned() {
        List<Change> changes = week(false).products().values().stream()
                .map(product -> ProductBuilder.from(product)
                        .wantedPerWeek(null)
                        .firstUsed(MONDAY.minusWeeks(26))
                        .build())
                .<Change>map(product -> new Change.OfProduct(null, product))
                .toList();
        return empty().after(changes);
    }

    /** A week with a retinoid tonight, and a reaction some days ago. */
    public static Notebook reacted(SymptomLevel level, int daysAgo) {
        return SampleReactions.reacted(week(false), level, daysAgo);
    }

    /** The week of somebody who plans a pregnancy and has a tendency to eczema. */
    public static Notebook pregnant() {
        Notebook week = week(false);
        SkinProfile profile = new SkinProfile(
                Sensitivity.NORMAL, SkinType.DRY, Set.of(SkinGoal.CALM), true, Set.of(SkinCondition.ECZEMA));
        return week.after(List.of(new Change.OfProfile(week.profile(), profile)));
    }

    private static Notebook longNames() {
        List<Product> products = week(true).products().values().stream()
                .map(product -> product(
                        product.id(),
                        "The Very Thorough Laboratory’s " + product.name() + " for Combination Skin",
                        product.form(),
                        product.category(),
                        7,
                        product.doses().get(0)))
                .toList();
        return notebook(products, true);
    }

    private static Notebook notebook(List<Product> products, boolean full) {
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List.of("vc", "nia", "mo", "spf")
                    .forEach(id -> placements.add(new WeekPlacement(day, Session.MORNING, id)));
            List.of("cl", "mo").forEach(id -> placements.add(new WeekPlacement(day, Session.EVENING, id)));
        }
        evening(placements, "gly", DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        evening(placements, "ret", DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
        evening(placements, "clay", DayOfWeek.SUNDAY);
        if (full) {
            evening(placements, "bha", DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
            evening(placements, "bpo", DayOfWeek.THURSDAY);
            evening(placements, "peel", DayOfWeek.SATURDAY);
            evening(placements, "cer", DayOfWeek.FRIDAY);
        }
        List<Change> changes = new ArrayList<>();
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        changes.add(new Change.OfWeek(MONDAY.minusWeeks(520), null, WeekPlan.of(placements)));
        return empty().after(changes);
    }

    private static void evening(List<WeekPlacement> placements, String product, DayOfWeek... days) {
        for (DayOfWeek day : days) {
            placements.add(new WeekPlacement(day, Session.EVENING, product));
        }
    }

    private static Product product(String id, String name, Form form, ProductCategory category, int wanted, Dose dose) {
        return ProductBuilder.of(id, name, form, category, List.of(dose))
                .wantedPerWeek(wanted)
                .build();
    }
}
