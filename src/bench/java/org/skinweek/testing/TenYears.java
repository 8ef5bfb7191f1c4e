package org.skinweek.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.skinweek.catalog.Session;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;

/** A notebook of 12 products and ten years of diary, in which one of the products appears only lately. */
public final class TenYears {
    /** The first day of the week that it is in the notebook. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final int YEARS = 10;
    private static final int WEEKS_OF_THE_NEWEST = 10;

    private TenYears() {}

    /** The notebook. */
    public static Notebook notebook() {
        List<Product> products = List.of(
                leaveOn("gly", "glycolic_acid", 7),
                leaveOn("sal", "salicylic_acid", 2),
                leaveOn("ret", "retinol", 0.3),
                leaveOn("nia", "niacinamide", 10),
                leaveOn("vitc", "l_ascorbic_acid", 15),
                leaveOn("aze", "azelaic_acid", 10),
                leaveOn("pep", "signal_peptides", 1),
                leaveOn("bpo", "benzoyl_peroxide", 2.5),
                Product.of("scrub", "scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("clay_scrub"))),
                Product.of("cl", "cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("cleanser"))),
                Product.of("moi", "cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of(Dose.of("moisturiser"))),
                Product.of("spf", "sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf"))));
        WeekPlan plan = week();
        Map<String, Product> byId = new LinkedHashMap<>();
        products.forEach(product -> byId.put(product.id(), product));
        PlanBook book = PlanBook.EMPTY.with(MONDAY.minusYears(YEARS), plan);
        return new Notebook(
                byId,
                book,
                diary(plan),
                Notebook.EMPTY.profile(),
                Notebook.EMPTY.settings(),
                RuleAdjustments.NONE,
                DateSchedule.EMPTY);
    }

    /** The notebook with a note about the skin on each day: every ninth of them a mild reaction. */
    public static Notebook noted() {
        Notebook notebook = notebook();
        List<DiaryEntry> entries = notebook.diary().days().values().stream()
                .flatMap(day -> day.entries().stream())
                .toList();
        List<SkinNote> notes = new ArrayList<>();
        for (LocalDate day : notebook.diary().days().keySet()) {
            int number = (int) day.toEpochDay();
            SkinScores scores = new SkinScores(4 + number % 5, number % 10, null, 3 + number % 3);
            notes.add(new SkinNote(
                    new UUID(1, number),
                    day,
                    number % 9 == 0 ? SymptomLevel.MILD : null,
                    new SkinDetails(scores, List.of(), Set.of()),
                    "",
                    Instant.EPOCH,
                    ZoneOffset.UTC));
        }
        return new Notebook(
                notebook.products(),
                notebook.plan(),
                Diary.of(entries, notes),
                notebook.profile(),
                notebook.settings(),
                notebook.adjustments(),
                notebook.schedule());
    }

    private static Product leaveOn(String id, String active, double percent) {
        return Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static WeekPlan week() {
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String product : List.of("cl", "vitc", "nia", "moi", "spf")) {
                placements.add(new WeekPlacement(day, Session.MORNING, product));
            }
            for (String product : List.of("cl", "pep", "moi")) {
                placements.add(new WeekPlacement(day, Session.EVENING, product));
            }
        }
        placements.add(new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "gly"));
        placements.add(new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "ret"));
        placements.add(new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "ret"));
        placements.add(new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "sal"));
        placements.add(new WeekPlacement(DayOfWeek.SATURDAY, Session.EVENING, "aze"));
        placements.add(new WeekPlacement(DayOfWeek.SUNDAY, Session.EVENING, "scrub"));
        placements.add(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.MORNING, "bpo"));
        return WeekPlan.of(placements);
    }

    private static Diary diary(WeekPlan plan) {
        List<DiaryEntry> entries = new ArrayList<>();
        long number = 0;
        for (LocalDate day = MONDAY.minusYears(YEARS); day.isBefore(MONDAY.plusDays(2)); day = day.plusDays(1)) {
            for (Session session : Session.values()) {
                for (String product : plan.products(day.getDayOfWeek(), session)) {
                    if (product.equals("aze") && day.isBefore(MONDAY.minusWeeks(WEEKS_OF_THE_NEWEST))) {
                        continue;
                    }
                    entries.add(new DiaryEntry(
                            new UUID(0, number++), day, session, product, null, "", Instant.EPOCH, ZoneOffset.UTC));
                }
            }
        }
        return Diary.of(entries, List.of());
    }
}
