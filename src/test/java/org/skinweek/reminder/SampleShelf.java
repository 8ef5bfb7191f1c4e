package org.skinweek.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.LabelNames;
import org.skinweek.catalog.PoreEffect;
import org.skinweek.catalog.PregnancyAdvice;
import org.skinweek.catalog.Session;
import org.skinweek.catalog.SunSensitivity;
import org.skinweek.catalog.UseFrequency;
import org.skinweek.catalog.WaitingTimes;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;

/** A small shelf and a catalogue that knows just its actives. */
final class SampleShelf {
    static final Catalog CATALOG = catalog(
            active("cleanser", "support", ActiveFamily.SUPPORT, 0, null),
            active("moisturiser", "support", ActiveFamily.SUPPORT, 7, null),
            active("retinol", "retinoid_cosmetic", ActiveFamily.RETINOID, 5, "RAMP-RET"),
            active("glycolic_acid", "aha", ActiveFamily.ACID, 3, "RAMP-ACID"),
            active("niacinamide", "niacinamide", ActiveFamily.NIACINAMIDE, 4, null),
            active("clay_scrub", "physical", ActiveFamily.SCRUB, 1, null));

    /** The rules of the book, whatever the notebook. */
    static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));

    private SampleShelf() {}

    static DueReminders reminders() {
        return new DueReminders(CATALOG, notebook -> CHECKER);
    }

    static Builder notebook() {
        return new Builder();
    }

    private static Catalog catalog(Active... actives) {
        Map<String, Active> byId = new LinkedHashMap<>();
        Stream.of(actives).forEach(active -> byId.put(active.id(), active));
        return new Catalog(byId, Map.of(), Map.of(), ArticleStory.NONE);
    }

    private static Active active(String id, String activeClass, ActiveFamily family, int layer, @Nullable String ramp) {
        return new Active(
                id,
                id,
                activeClass,
                family,
                family == ActiveFamily.SUPPORT,
                new LabelNames(List.of(), List.of(), List.of(), List.of(), null),
                new PoreEffect(List.of(), ""),
                List.of(Session.values()),
                null,
                "",
                new ActiveStrength("", null, List.of(), null),
                new UseFrequency(BySensitivity.same(7), List.of(), null, null),
                BySensitivity.same(0),
                ramp,
                layer,
                new WaitingTimes(0, 0, ""),
                new SunSensitivity("no", ""),
                new PregnancyAdvice("ok", "", "ok"),
                "",
                List.of(),
                0,
                "",
                EvidenceGrade.D,
                List.of(),
                List.of(),
                null);
    }

    static final class Builder {
        private final Map<String, Product> products = new LinkedHashMap<>();
        private final List<DiaryEntry> entries = new ArrayList<>();
        private final List<SkinNote> notes = new ArrayList<>();
        private WeekPlan week = WeekPlan.EMPTY;
        private UserSettings settings = UserSettings.DEFAULT;

        private Builder() {
            add("cleanser", "Gentle cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser");
            add("moisturiser", "Night cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser");
            add("retinol", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, "retinol");
            add("glycolic", "Glycolic toner", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid");
            add("niacinamide", "Niacinamide serum", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide");
            add("scrub", "Clay scrub", Form.RINSE_OFF, ProductCategory.SCRUB, "clay_scrub");
        }

        private void add(String id, String name, Form form, ProductCategory category, String active) {
            products.put(id, Product.of(id, name, form, category, List.of(Dose.of(active))));
        }

        Builder place(DayOfWeek day, Session session, String... ids) {
            for (String id : ids) {
                week = week.with(new WeekPlacement(day, session, id));
            }
            return this;
        }

        Builder done(LocalDate day, Session session, String product) {
            return logged(day, session, product, null);
        }

        Builder skipped(LocalDate day, Session session, String product, SkipReason reason) {
            return logged(day, session, product, reason);
        }

        private Builder logged(LocalDate day, Session session, String product, @Nullable SkipReason reason) {
            entries.add(new DiaryEntry(
                    new UUID(0, entries.size()), day, session, product, reason, "", Instant.EPOCH, ZoneOffset.UTC));
            return this;
        }

        Builder noted(LocalDate day, SymptomLevel level) {
            notes.add(new SkinNote(new UUID(1, notes.size()), day, level, "", Instant.EPOCH, ZoneOffset.UTC));
            return this;
        }

        Builder opened(String id, LocalDate day, int months) {
            Product old = product(id);
            products.put(id, ProductBuilder.from(old).id(id).opened(day, months).build());
            return this;
        }

        Builder archived(String id) {
            products.put(id, product(id).withArchived(true));
            return this;
        }

        private Product product(String id) {
            Product product = products.get(id);
            if (product == null) {
                throw new IllegalArgumentException("No product " + id);
            }
            return product;
        }

        Builder reminders(Set<ReminderKind> kinds) {
            ReminderSettings reminders = settings.reminders();
            for (ReminderKind kind : ReminderKind.values()) {
                reminders = reminders.withKind(kind, kinds.contains(kind));
            }
            settings = settings.withReminders(reminders);
            return this;
        }

        Builder settings(UserSettings value) {
            settings = value;
            return this;
        }

        Notebook build() {
            TreeMap<LocalDate, WeekPlan> weeks = new TreeMap<>();
            weeks.put(LocalDate.of(2026, 1, 5), week);
            return new Notebook(
                    products,
                    new PlanBook(weeks),
                    Diary.of(entries, notes),
                    SkinProfile.DEFAULT,
                    settings,
                    RuleAdjustments.NONE,
                    DateSchedule.EMPTY);
        }
    }
}
