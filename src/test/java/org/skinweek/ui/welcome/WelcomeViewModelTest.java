package org.skinweek.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.FirstWeek;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Flag;
import org.skinweek.testing.Patience;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;

class WelcomeViewModelTest {
    private static final int MILLISECONDS_A_LOOK = 5;

    private final Desktop desktop = Desktops.of(Notebook.EMPTY, Runnable::run);
    private final WelcomeViewModel model = desktop.pages().welcome();

    private void goTo(WelcomeViewModel.Step step) {
        for (int i = 0;
                i < WelcomeViewModel.Step.values().length
                        && model.stepProperty().get() != step;
                i++) {
            model.next();
        }
        assertThat(model.stepProperty().get()).isEqualTo(step);
    }

    private void tick(String... actives) {
        for (String active : actives) {
            model.tick(
                    model.common().stream()
                            .filter(kind -> kind.active().equals(active))
                            .findFirst()
                            .orElseThrow(),
                    true);
        }
    }

    private OwnedItem item(String active) {
        return model.owned().stream()
                .filter(item -> item.kind().active().equals(active))
                .findFirst()
                .orElseThrow();
    }

    private WelcomeViewModel.Draft draft() {
        return model.draftProperty().get().orElseThrow();
    }

    @Test
    void goesThroughAllStepsAndBackWithoutLosingAnAnswer() {
        List<WelcomeViewModel.Step> seen = new ArrayList<>();
        model.stepProperty().addListener((observable, before, now) -> seen.add(now));
        model.profileProperty().set(SkinProfile.DEFAULT.withStated(Sensitivity.SENSITIVE));
        tick("retinol");
        item("retinol").strength().set("0.3");
        goTo(WelcomeViewModel.Step.WEEK);
        for (int i = 0; i < 5; i++) {
            model.back();
        }

        assertThat(model.stepProperty().get()).isEqualTo(WelcomeViewModel.Step.CHOICE);
        assertThat(seen).hasSize(10).containsOnlyOnce(WelcomeViewModel.Step.WEEK);
        assertThat(model.profileProperty().get().stated()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(item("retinol").strength().text()).isEqualTo("0.3");
    }

    @Test
    void storesWhatWasTypedAndChosen() {
        tick("glycolic_acid", "spf");
        OwnedItem acid = item("glycolic_acid");
        acid.name().set("  The Very Long Name of a Toner That Somebody Owns  ");
        acid.strength().set("7,5 %");
        acid.formProperty().set(Form.RINSE_OFF);
        acid.usedForMonthsProperty().set(true);
        goTo(WelcomeViewModel.Step.WEEK);
        FirstWeek.Laid stored = finish();

        Notebook notebook = desktop.workspace().notebook();
        Product product = notebook.shelf().stream()
                .filter(each -> each.contains("glycolic_acid"))
                .findFirst()
                .orElseThrow();
        assertThat(stored).isEqualTo(draft().laid());
        assertThat(notebook.settings().firstRunDone()).isTrue();
        assertThat(product.name()).isEqualTo("The Very Long Name of a Toner That Somebody Owns");
        assertThat(product.doses().get(0).percent()).isEqualTo(7.5);
        assertThat(product.form()).isEqualTo(Form.RINSE_OFF);
        assertThat(product.firstUsed()).isNull();
    }

    @Test
    void aSkipKeepsWhatWasAnsweredUntilThen() {
        goTo(WelcomeViewModel.Step.SHELF);
        SkinProfile sensitive = SkinProfile.DEFAULT.withStated(Sensitivity.SENSITIVE);
        model.profileProperty().set(sensitive);
        tick("retinol", "moisturiser");

        Notebook kept = model.skip().join();

        assertThat(kept.settings().firstRunDone()).isTrue();
        assertThat(kept.profile()).isEqualTo(sensitive);
        assertThat(kept.products().values())
                .flatExtracting(Product::doses)
                .extracting(Dose::active)
                .containsExactlyInAnyOrder("retinol", "moisturiser");
        assertThat(kept.plan()).isEqualTo(PlanBook.EMPTY);
        assertThat(desktop.workspace().undoable()).isEmpty();
    }

    @Test
    void asksASunscreenForItsFactor() {
        tick("spf", "retinol");
        assertThat(item("spf").asksSpf()).isTrue();
        assertThat(item("retinol").asksSpf()).isFalse();
        goTo(WelcomeViewModel.Step.SHELF);
        item("spf").spf().set("fifty");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(WelcomeViewModel.Step.SHELF);
        assertThat(item("spf").spf().errorProperty().get()).contains("fifty");

        item("spf").spf().set("50");
        goTo(WelcomeViewModel.Step.WEEK);
        finish();

        assertThat(desktop.workspace().notebook().shelf())
                .filteredOn(product -> product.contains("spf"))
                .extracting(Product::spf)
                .containsExactly(50);
    }

    @Test
    void aBlankNameKeepsThatOfItsKindAndABlankStrengthIsNotStated() {
        tick("retinol");
        item("retinol").name().set(" ");
        goTo(WelcomeViewModel.Step.WEEK);

        assertThat(draft().products()).singleElement().satisfies(product -> {
            assertThat(product.name()).isEqualTo("Retinol");
            assertThat(product.doses().get(0).percent()).isNull();
            assertThat(product.firstUsed()).isNotNull();
        });
    }

    @Test
    void somethingThatTheCatalogueDoesNotKnowIsTakenByItsName() {
        assertThat(model.offersOther("Retinol")).isFalse();
        assertThat(model.offersOther(" Moon dust ")).isTrue();
        model.addOther(" Moon dust ");
        OwnedItem dust = item(Dose.OTHER);
        dust.prescribedProperty().set(true);
        assertThat(model.against(dust)).isEmpty();
        goTo(WelcomeViewModel.Step.WEEK);

        assertThat(draft().products()).singleElement().satisfies(product -> {
            assertThat(product.name()).isEqualTo("Moon dust");
            assertThat(product.doses()).containsExactly(Dose.other("Moon dust"));
            assertThat(product.prescription()).isTrue();
        });
    }

    @Test
    void whatMayHaveBeenPrescribedCanBeSaidToBe() {
        tick("adapalene", "azelaic_acid", "retinol");
        for (String active : List.of("adapalene", "azelaic_acid", "retinol")) {
            item(active).prescribedProperty().set(true);
        }
        item("azelaic_acid").strength().set("10");
        assertThat(item("retinol").prescribableProperty().get()).isFalse();
        assertThat(item("azelaic_acid").prescribableProperty().get()).isFalse();
        goTo(WelcomeViewModel.Step.WEEK);
        assertThat(prescribed()).containsExactly("adapalene");

        model.back();
        item("azelaic_acid").strength().set("15 %");
        model.next();
        assertThat(prescribed()).containsExactly("adapalene", "azelaic_acid");
    }

    private List<String> prescribed() {
        return draft().products().stream()
                .filter(Product::prescription)
                .map(product -> product.doses().get(0).active())
                .toList();
    }

    @Test
    void staysWhereAStrengthCannotBeUnderstood() {
        tick("retinol");
        item("retinol").strength().set("a little");
        goTo(WelcomeViewModel.Step.SHELF);

        model.next();

        assertThat(model.stepProperty().get()).isEqualTo(WelcomeViewModel.Step.SHELF);
        assertThat(item("retinol").strength().errorProperty().get()).contains("a little");
    }

    @Test
    void takesMoreThanOneOfAnActiveAndAnyActiveOfTheCatalogueWithoutKeepingAnybodyWaiting() {
        Desktop hurried = hurried();
        WelcomeViewModel many = hurried.pages().welcome();
        Active mandelic = desktop.catalog().require("mandelic_acid");
        many.add(mandelic);
        many.add(mandelic);
        desktop.catalog().actives().values().forEach(many::add);
        while (many.stepProperty().get() != WelcomeViewModel.Step.WEEK) {
            many.next();
        }

        WelcomeViewModel.Draft draft = many.draftProperty().get().orElseThrow();
        assertThat(draft.products()).hasSize(desktop.catalog().actives().size() + 2);
        assertThat(draft.laid().plan().count(draft.products().get(0).id())).isLessThan(8);
        assertThat(draft.laid().plan().placements()).isNotEmpty();
    }

    @Test
    void whatBurnsWhenLeftOnIsOfferedAsWashedOff() {
        for (String peel : List.of("aha_peel", "tca", "jessner", "pyruvic_acid")) {
            assertThat(kind(peel).category()).as(peel).isEqualTo(ProductCategory.PEEL);
            assertThat(kind(peel).form()).as(peel).isEqualTo(Form.RINSE_OFF);
        }
        assertThat(kind("cysteamine").form()).isEqualTo(Form.RINSE_OFF);
        assertThat(kind("metronidazole").category()).isEqualTo(ProductCategory.TREATMENT);
        assertThat(kind("metronidazole").form()).isEqualTo(Form.LEAVE_ON);
    }

    private OwnedKind kind(String active) {
        return OwnedKind.of(desktop.catalog().require(active), desktop.words());
    }

    /** A desktop whose clock goes on a little each time that somebody looks at it. */
    private Desktop hurried() {
        AtomicLong looks = new AtomicLong();
        UserClock clock = new UserClock(
                () -> desktop.clock().now().plusMillis(looks.incrementAndGet() * MILLISECONDS_A_LOOK),
                desktop.clock()::zone);
        return new Desktop(
                desktop.workspace(),
                desktop.knowledge(),
                desktop.rules(),
                clock,
                desktop.words(),
                desktop.background(),
                desktop.ids(),
                desktop.links(),
                desktop.dataFolder());
    }

    @Test
    void aSecondTickTakesAProductAwayAgain() {
        OwnedKind kind = model.common().get(0);
        model.tick(kind, true);
        model.tick(kind, true);
        assertThat(model.owned()).hasSize(1);
        assertThat(model.owns(kind)).isTrue();

        model.tick(kind, false);

        assertThat(model.owned()).isEmpty();
        assertThat(model.owns(kind)).isFalse();
    }

    @Test
    void aToolIsNoSerum() {
        model.add(desktop.catalog().require("microneedling"));

        assertThat(item("microneedling").kind().category()).isEqualTo(ProductCategory.DEVICE);
        assertThat(item("microneedling").kind().form()).isEqualTo(Form.LEAVE_ON);
    }

    @Test
    void suggestsActivesByTheNamesOnThePack() {
        assertThat(model.suggestions("retinaldehyd")).extracting(Active::id).contains("retinal");
        assertThat(model.suggestions(" ")).isEmpty();
    }

    @Test
    void saysAtOnceWhatASkinShouldNotHave() {
        tick("retinol", "niacinamide");
        assertThat(model.against(item("retinol"))).isEmpty();

        model.profileProperty().set(new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of()));

        assertThat(model.against(item("retinol")))
                .extracting(WelcomeViewModelTest::rule)
                .containsExactly("PREG-RET");
        assertThat(model.against(item("niacinamide"))).isEmpty();
    }

    @Test
    void dangerousAnswersAreLeftOutForTheReasonThatMatters() {
        model.profileProperty()
                .set(new SkinProfile(Sensitivity.LOW, null, Set.of(), true, Set.of(SkinCondition.ACTIVE_ECZEMA)));
        tick("cleanser", "retinol", "clay_scrub", "niacinamide");
        goTo(WelcomeViewModel.Step.WEEK);

        assertThat(draft().laid().leftOut().entrySet().stream()
                        .map(entry -> entry.getKey().name() + ": "
                                + entry.getValue()
                                        .map(WelcomeViewModelTest::rule)
                                        .orElse("none")))
                .containsExactlyInAnyOrder(
                        "Retinol: PREG-RET", "Clay scrub: COND-BROKEN", "Niacinamide serum: COND-BROKEN");
        assertThat(draft().laid().plan().placements())
                .noneMatch(placement -> draft().laid().leftOut().keySet().stream()
                        .anyMatch(product -> product.id().equals(placement.product())));
    }

    @Test
    void nothingOwnedMakesAnEmptyWeek() {
        goTo(WelcomeViewModel.Step.WEEK);

        assertThat(draft().products()).isEmpty();
        assertThat(draft().laid().plan().placements()).isEmpty();
        finish();
        assertThat(desktop.workspace().notebook().settings().firstRunDone()).isTrue();
    }

    private FirstWeek.Laid finish() {
        CompletableFuture<FirstWeek.Laid> stored = new CompletableFuture<>();
        model.finish(stored::complete);
        return stored.orTimeout(Patience.SECONDS, TimeUnit.SECONDS).join();
    }

    private static String rule(Flag flag) {
        return flag.rule().id();
    }
}
