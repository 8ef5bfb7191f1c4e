package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What is in hand lights the slots of the week. */
class ProductCarryingTest {
    private static final BoardSlot MONDAY_EVENING = new BoardSlot(DayOfWeek.MONDAY, Session.EVENING);
    private static final BoardSlot THURSDAY_EVENING = new BoardSlot(DayOfWeek.THURSDAY, Session.EVENING);
    private static final BoardSlot FRIDAY_EVENING = new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING);
    private static final WeekPlacement ACID_ON_THURSDAY = THURSDAY_EVENING.with("gly");

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
    private final WeekViewModel model = desktop.pages().week();
    private final ProductCarrying carrying = desktop.pages().carrying(model);

    ProductCarryingTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static CarriedProduct shelved(String product) {
        return new CarriedProduct(product, product, null, true, true);
    }

    private static CarriedProduct card(WeekPlacement placement) {
        return new CarriedProduct(placement.product(), placement.product(), placement, false, true);
    }

    private Map<BoardSlot, SlotGuide.Spot> spots() {
        SlotGuide guide = carrying.inHandProperty().get().guide();
        return guide == null ? Map.of() : guide.spots();
    }

    private List<BoardSlot> lit(SlotGuide.Light light) {
        return spots().entrySet().stream()
                .filter(spot -> spot.getValue().light() == light)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void nothingIsLitWhileTheHandIsEmpty() {
        assertThat(spots()).isEmpty();
        carrying.pickUp(shelved("vc"));
        assertThat(spots()).isNotEmpty();
        carrying.letGo();
        assertThat(spots()).isEmpty();
        assertThat(carrying.carried()).isNull();
    }

    @Test
    void aFewBestSlotsAreLitAndTheBarredOnesSayWhy() {
        carrying.pickUp(shelved("vc"));

        assertThat(lit(SlotGuide.Light.BEST)).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(lit(SlotGuide.Light.TAKEN)).hasSize(7).allMatch(slot -> slot.session() == Session.MORNING);
        assertThat(lit(SlotGuide.Light.CAUTION)).isNotEmpty();
        assertThat(spots().values())
                .filteredOn(spot -> spot.light() == SlotGuide.Light.CAUTION)
                .allSatisfy(spot -> assertThat(spot.text()).startsWith("Here it would be flagged: "));
        assertThat(spots().values())
                .filteredOn(spot -> spot.light() == SlotGuide.Light.OPEN)
                .allSatisfy(spot -> assertThat(spot.text()).startsWith("Possible: "));
    }

    @Test
    void aCardThatMovesIsJudgedAsIfItWereNotThere() {
        carrying.pickUp(card(ACID_ON_THURSDAY));
        assertThat(spots().get(THURSDAY_EVENING).text()).isEqualTo("It is here now");
        assertThat(spots().get(new BoardSlot(DayOfWeek.TUESDAY, Session.EVENING))
                        .text())
                .contains("Acid and retinoid on one night");
        assertThat(spots().get(FRIDAY_EVENING).text()).doesNotContain("Too much exfoliation");

        carrying.pickUp(shelved("gly"));
        assertThat(spots().get(THURSDAY_EVENING).light()).isEqualTo(SlotGuide.Light.TAKEN);
        assertThat(spots().get(FRIDAY_EVENING).text()).contains("Too much exfoliation");
    }

    @Test
    void boardAndPanelSayTheSameOfEverySlot() {
        int stays = 0;
        for (WeekPlacement each :
                workspace.workspace().notebook().plan().on(Samples.MONDAY).placements()) {
            carrying.pickUp(card(each));
            for (Map.Entry<BoardSlot, SlotGuide.Spot> spot : spots().entrySet()) {
                carrying.over(spot.getKey());
                DropPreview preview = model.previewProperty().get();
                String what = "%s to %s: %s"
                        .formatted(each, spot.getKey(), spot.getValue().text());
                SlotGuide.Light light = spot.getValue().light();
                if (light != SlotGuide.Light.TAKEN) {
                    assertThat(light.severity())
                            .as(what)
                            .isEqualTo(WeekFindings.gravest(preview.bars()).orElse(null));
                    assertThat(spot.getValue().text().contains("would be flagged"))
                            .as(what)
                            .isEqualTo(!preview.raised().isEmpty());
                    assertThat(spot.getValue().text().contains("stays flagged: "))
                            .as(what)
                            .isEqualTo(!preview.staying().isEmpty());
                    preview.bars()
                            .forEach(flag -> assertThat(spot.getValue().text())
                                    .contains(flag.rule().explanation().title()));
                    stays += preview.staying().size();
                }
            }
            carrying.letGo();
        }
        assertThat(stays).isPositive();
    }

    @Test
    void whenTheWeekChangesInTheHandBothAreSaidAnew() {
        carrying.pickUp(shelved("gly"));
        carrying.over(FRIDAY_EVENING);
        DropPreview before = model.previewProperty().get();

        model.clearDay(DayOfWeek.THURSDAY);
        workspace.settle();

        assertThat(model.previewProperty().get().timeline()).isNotEqualTo(before.timeline());
        assertThat(carrying.inHandProperty().get().chosen()).isEqualTo(FRIDAY_EVENING);
        assertThat(spots().get(FRIDAY_EVENING).light().severity())
                .isEqualTo(WeekFindings.gravest(model.previewProperty().get().bars())
                        .orElse(null));
    }

    @Test
    void aBarredSlotNamesTheGravestAndASentenceForEarsNamesAll() {
        carrying.pickUp(shelved("gly"));
        SlotGuide.Spot tuesday = spots().get(new BoardSlot(DayOfWeek.TUESDAY, Session.EVENING));
        assertThat(tuesday.brief()).endsWith(", and 2 more");
        assertThat(tuesday.text())
                .contains(
                        "Too much exfoliation this week",
                        "Strong AHAs without a rest night",
                        "Acid and retinoid on one night");
    }

    @Test
    void daysThatAreOverAreLitOnlyWhereTheWeeksToComeCanChange() {
        carrying.pickUp(shelved("vc"));
        assertThat(spots()).containsKey(MONDAY_EVENING);

        model.scopeProperty().set(EditScope.ONLY_THIS_WEEK);

        assertThat(spots().keySet().stream().map(BoardSlot::day).collect(Collectors.toSet()))
                .contains(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)
                .doesNotContain(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void puttingDownIsAllowedWhereARuleBarsIt() {
        carrying.pickUp(shelved("ret"));
        assertThat(spots().get(MONDAY_EVENING).light().severity()).isNotNull();

        carrying.over(MONDAY_EVENING);
        assertThat(model.previewProperty().get().raised()).isNotEmpty();
        carrying.putDown(MONDAY_EVENING);

        assertThat(workspace.settle().plan().on(Samples.MONDAY).contains(MONDAY_EVENING.with("ret")))
                .isTrue();
        assertThat(model.previewProperty().get()).isNull();
        assertThat(carrying.carried()).isNull();
    }

    @Test
    void aCardMovesOrIsCopied() {
        carrying.pickUp(card(ACID_ON_THURSDAY));
        carrying.putDown(FRIDAY_EVENING);
        WeekPlan moved = workspace.settle().plan().on(Samples.MONDAY);
        assertThat(moved.contains(ACID_ON_THURSDAY)).isFalse();
        assertThat(moved.contains(FRIDAY_EVENING.with("gly"))).isTrue();

        carrying.pickUp(new CarriedProduct("gly", "gly", FRIDAY_EVENING.with("gly"), true, false));
        carrying.putDown(THURSDAY_EVENING);
        assertThat(workspace.settle().plan().on(Samples.MONDAY).count("gly")).isEqualTo(3);
    }

    @Test
    void lettingGoChangesNothing() {
        Notebook before = workspace.workspace().notebook();
        carrying.pickUp(card(ACID_ON_THURSDAY));
        carrying.over(FRIDAY_EVENING);
        carrying.letGo();
        assertThat(workspace.settle()).isEqualTo(before);
        assertThat(model.previewProperty().get()).isNull();
    }
}
