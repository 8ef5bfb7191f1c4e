package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;

/** What a doctor ordered for sensitive skin is used as ordered, unless the skin's state or the user goes beyond that. */
class PrescribedProductJourneyTest {
    private static final String GEL = "Epiduo";
    private static final String TONER = "Glycolic toner";
    private static final WeekPlacement ALSO_MORNING = new WeekPlacement(DayOfWeek.THURSDAY, Session.MORNING, "gel");
    private static final WeekPlacement TONER_FRIDAY = new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "gly");

    private TestWindow window;
    private WindowReader reader;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void asOrderedItIsNeverSecondGuessed() throws TimeoutException {
        open(prescribed(7, false));
        assertThat(reader.has(".flag-card")).isFalse();
        assertThat(reader.cards(GEL)).hasSize(7).noneMatch(text -> text.contains("Caution:") || text.contains("Stop:"));

        reader.show(PageRoute.TODAY);
        assertThat(reader.ticks()).contains("Tick " + GEL);
        assertThat(reader.has(".today-notice.stop")).isFalse();
        assertThat(reader.has(".today-notice.caution")).isFalse();
        assertThat(reader.has(".today-paused")).isFalse();

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.invitations()).anyMatch(text -> text.startsWith("Tonight:") && text.contains(GEL));
    }

    @Test
    void planMyWeekKeepsEveryEveningOfIt() throws TimeoutException {
        open(prescribed(7, false));
        reader.planWeek();

        assertThat(reader.spoken("plan-card"))
                .filteredOn(text -> text.startsWith(GEL))
                .hasSize(7)
                .noneMatch(text -> text.contains("no longer here") || text.contains("moves away"));
    }

    @Test
    void alsoInTheMorningIsMoreThanOrdered() throws TimeoutException {
        open(prescribed(7, false, ALSO_MORNING));

        assertThat(reader.spoken("flag-card"))
                .anyMatch(text -> text.contains("More often than prescribed")
                        && text.contains("8 sessions in seven days; 7 times are prescribed."));
    }

    @Test
    void everyEveningIsMoreThanThreeThatAreOrdered() throws TimeoutException {
        open(prescribed(3, false));

        assertThat(reader.spoken("flag-card"))
                .anyMatch(text -> text.contains("More often than prescribed")
                        && text.contains("7 evenings in seven days; 3 times are prescribed."));
    }

    @Test
    void beforeItTheOwnTonerGoes() throws TimeoutException {
        open(prescribed(7, false, TONER_FRIDAY));
        assertThat(reader.spoken("flag-card")).anyMatch(text -> text.contains("Acid and retinoid on one night"));

        TestWindow.until(() -> reader.has("#flag-NSN-ACID-RET .fix-best"));
        assertThat(reader.texts("#flag-NSN-ACID-RET .fix-best")).contains(TONER).doesNotContain(GEL);
        reader.fire("#flag-NSN-ACID-RET .fix-best");
        TestWindow.until(() -> !reader.has("#flag-NSN-ACID-RET"));
        assertThat(window.notebook().plan().on(Samples.MONDAY).count("gel")).isEqualTo(7);
    }

    @Test
    void duringPregnancyItIsAStopOnEveryPage() throws TimeoutException {
        open(prescribed(7, true));
        assertThat(reader.spoken("flag-card")).anyMatch(text -> text.startsWith("Stop") && text.contains("pregnan"));
        assertThat(reader.cards(GEL)).hasSize(7).anyMatch(text -> text.contains("Stop:"));

        reader.show(PageRoute.TODAY);
        assertThat(reader.ticks()).doesNotContain("Tick " + GEL);
        assertThat(reader.texts(".today-paused")).contains(GEL);

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.invitations()).noneMatch(text -> text.contains(GEL));
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        reader = new WindowReader(window);
    }

    /**
     * Rosacea, and a gel every evening.
     *
     * @param timesAWeek how often it is prescribed
     * @param more what is planned beside it from this week on
     */
    private static Notebook prescribed(int timesAWeek, boolean pregnant, WeekPlacement... more) {
        List<Product> products = List.of(
                Product.of(
                        "cl",
                        "Gentle cleanser",
                        Form.RINSE_OFF,
                        ProductCategory.CLEANSER,
                        List.of(Dose.of("cleanser"))),
                Product.of(
                        "mo",
                        "Moisturiser",
                        Form.LEAVE_ON,
                        ProductCategory.MOISTURISER,
                        List.of(Dose.of("moisturiser"))),
                ProductBuilder.of(
                                "spf",
                                "Sunscreen 50",
                                Form.LEAVE_ON,
                                ProductCategory.SUNSCREEN,
                                List.of(Dose.of("spf")))
                        .spf(50)
                        .build(),
                Product.of("gly", TONER, Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
                ProductBuilder.of(
                                "gel",
                                GEL,
                                Form.LEAVE_ON,
                                ProductCategory.TREATMENT,
                                List.of(Dose.of("adapalene", 0.1), Dose.of("benzoyl_peroxide", 2.5)))
                        .prescription(true)
                        .prescribedPerWeek(timesAWeek)
                        .build());
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List.of("cl", "mo", "spf").forEach(id -> placements.add(new WeekPlacement(day, Session.MORNING, id)));
            List.of("cl", "gel", "mo").forEach(id -> placements.add(new WeekPlacement(day, Session.EVENING, id)));
        }
        Notebook empty = Samples.empty();
        SkinProfile profile =
                new SkinProfile(Sensitivity.SENSITIVE, null, Set.of(), pregnant, Set.of(SkinCondition.ROSACEA));
        List<Change> changes = new ArrayList<>();
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        changes.add(new Change.OfProfile(empty.profile(), profile));
        changes.add(new Change.OfWeek(Samples.MONDAY.minusWeeks(20), null, WeekPlan.of(placements)));
        placements.addAll(List.of(more));
        changes.add(new Change.OfWeek(Samples.MONDAY, null, WeekPlan.of(placements)));
        return empty.after(changes);
    }
}
