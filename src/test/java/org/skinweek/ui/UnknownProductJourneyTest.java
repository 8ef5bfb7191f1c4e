package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Of a product that nobody knows no page says that it is fine, and none puts it on skin by itself. */
class UnknownProductJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final String SERUM = "Moon serum";
    private static final String FINE = "Usually fine during pregnancy";
    private static final Product ADDED = Product.of("moon", SERUM, Form.LEAVE_ON, ProductCategory.SERUM, List.of());

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private WindowReader reader;

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void itLiesOnlyWhereTheUserPutsIt() throws TimeoutException {
        open(Samples.week(false));
        addSerumAndToner();

        reader.show(PageRoute.WEEK);
        reader.planWeek();
        assertThat(reader.spoken("plan-card")).isNotEmpty().noneMatch(text -> text.startsWith(SERUM));
        assertThat(reader.spoken("plan-quiet")).noneMatch(text -> text.startsWith(SERUM));
        leavePlan();

        placeOnWednesday();
        assertThat(reader.cards(SERUM)).hasSize(1);
        openTips();
        assertThat(reader.texts("#tips")).contains("Contents not stated");

        reader.planWeek();
        assertThat(reader.spoken("plan-card"))
                .filteredOn(text -> text.startsWith(SERUM))
                .hasSize(1);
        reader.fire("#plan-accept");
        TestWindow.until(() -> !reader.has(".plan-view"));
        assertThat(window.notebook().plan().sevenDays(TODAY).placements())
                .filteredOn(placement -> placement.product().equals(serum().id()))
                .containsExactly(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, serum().id()));
    }

    @Test
    void nothingReassuresWhileItIsInUse() throws TimeoutException {
        Notebook week = pregnant(without(Samples.week(false), "ret"));
        open(week);
        assertThat(reader.texts(".calm-card")).contains(FINE);
        window.close();

        open(added(week));
        assertThat(reader.texts(".flag-panel")).doesNotContain(FINE);
        openTips();
        assertThat(reader.texts("#tips")).contains("Contents not stated", "Not known, so not checked for pregnancy");
    }

    @Test
    void afterAReactionItRestsLikeEveryTreatment() throws TimeoutException {
        open(added(Samples.reacted(SymptomLevel.MODERATE, 0)));
        reader.show(PageRoute.TODAY);

        assertThat(reader.texts(".today-paused")).contains(SERUM);
        assertThat(reader.ticks()).doesNotContain("Tick " + SERUM);
        reader.fire("#tick-all");
        TestWindow.until(() -> !entries().isEmpty());
        assertThat(entries()).extracting(DiaryEntry::product).doesNotContain("moon");

        reader.show(PageRoute.REMINDERS);
        assertThat(reader.invitations()).noneMatch(text -> text.contains(SERUM));
        assertThat(reader.labels()).anyMatch(text -> text.startsWith("Pause after a reaction"));
    }

    @Test
    void aStepOfItIsNotCalledCare() throws TimeoutException {
        open(added(Samples.week(false)));
        reader.show(PageRoute.TODAY);

        assertThat(reader.ticks()).contains("Tick " + SERUM);
        assertThat(reader.texts(".today-step")).contains(SERUM, "Skinweek does not know what it does");
        assertThat(reader.texts(".today-step").lines()).doesNotContain("Care");
    }

    @Test
    void anEveningWithItIsNoRestNight() throws TimeoutException {
        open(added(without(Samples.week(false), "ret", "gly")));
        reader.show(PageRoute.TODAY);
        reader.fire("#tick-all");
        TestWindow.until(() -> !entries().isEmpty());
        reader.show(PageRoute.DIARY);

        assertThat(reader.spoken("month-summary"))
                .anyMatch(text -> text.contains("1 evening with actives") && text.contains("0 rest nights"));
    }

    private void addSerumAndToner() throws TimeoutException {
        reader.show(PageRoute.SHELF);
        startForm(SERUM);
        assertThat(unknown()).isEqualTo("Skinweek does not know what is in it, so it cannot warn about it.");
        finishForm();
        startForm("Comet toner");
        robot.clickOn("#active-search").write("Moon dust");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(unknown()).isEqualTo("Skinweek does not know Moon dust, so it cannot warn about it.");
        finishForm();
        assertThat(serum().category()).isEqualTo(ProductCategory.SERUM);
        assertThat(reader.texts(".shelf-product")).contains("no warnings");
    }

    private void startForm(String name) throws TimeoutException {
        reader.fire("#add-product");
        TestWindow.until(() -> reader.has("#product-name"));
        robot.clickOn("#product-name").write(name);
    }

    private void finishForm() throws TimeoutException {
        reader.press("Add to shelf");
        TestWindow.until(() -> !reader.has("#product-name"));
    }

    private String unknown() {
        return robot.lookup("#product-unknown").queryLabeled().getText();
    }

    private void leavePlan() throws TimeoutException {
        reader.fire("#plan-close");
        TestWindow.until(() -> !reader.has(".plan-view"));
    }

    private void placeOnWednesday() throws TimeoutException {
        robot.interact(() -> robot.lookup(".slot-evening").queryAll().stream()
                .filter(slot -> String.valueOf(slot.getAccessibleText()).startsWith("Wednesday"))
                .forEach(slot -> slot.requestFocus()));
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> reader.has("#add-filter"));
        robot.write(SERUM);
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> !reader.cards(SERUM).isEmpty());
    }

    private void openTips() throws TimeoutException {
        TestWindow.until(() -> reader.has("#tips"));
        reader.fire("#tips > .hyperlink");
    }

    private void open(Notebook notebook) throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        reader = new WindowReader(window);
    }

    private Product serum() {
        return window.notebook().shelf().stream()
                .filter(product -> product.name().equals(SERUM))
                .findFirst()
                .orElseThrow();
    }

    private List<DiaryEntry> entries() {
        return window.notebook().diary().day(TODAY).entries();
    }

    /** With the serum on the shelf, and on Wednesday evening. */
    private static Notebook added(Notebook notebook) {
        LocalDate from = notebook.plan().weeks().firstKey();
        WeekPlan plan = notebook.plan().on(from);
        return notebook.after(List.of(
                new Change.OfProduct(null, ADDED),
                new Change.OfWeek(
                        from, plan, plan.with(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, ADDED.id())))));
    }

    /** Without any plan for some products. */
    private static Notebook without(Notebook notebook, String... products) {
        LocalDate from = notebook.plan().weeks().firstKey();
        WeekPlan plan = notebook.plan().on(from);
        Set<String> gone = Set.of(products);
        WeekPlan rest = WeekPlan.of(plan.placements().stream()
                .filter(placement -> !gone.contains(placement.product()))
                .toList());
        return notebook.after(List.of(new Change.OfWeek(from, plan, rest)));
    }

    private static Notebook pregnant(Notebook notebook) {
        SkinProfile profile = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of());
        return notebook.after(List.of(new Change.OfProfile(notebook.profile(), profile)));
    }
}
