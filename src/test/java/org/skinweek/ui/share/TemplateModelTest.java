package org.skinweek.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.TemplateReader;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Severity;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class TemplateModelTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final Checker CHECKER = new Checker(KNOWLEDGE.book());
    private static final Words WORDS = new Words(Locale.UK);
    private static final List<RoutineTemplate> TEMPLATES = TemplateReader.read(KNOWLEDGE.catalog());
    private static final RoutineTemplate CYCLING = TEMPLATES.get(0);
    private static final RoutineTemplate ARTICLE = TEMPLATES.get(1);
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static final SkinProfile PREGNANT = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of());

    private static TemplateModel model(RoutineTemplate template, Notebook notebook) {
        TemplateModel model = new TemplateModel(
                template,
                notebook,
                KNOWLEDGE.catalog(),
                CHECKER,
                TODAY,
                new UUID(0, 7),
                WORDS,
                BackgroundRunner.inline());
        model.judge();
        return model;
    }

    private static Notebook taken(TemplateModel model, Notebook notebook) {
        return notebook.after(
                model.submit().orElseThrow().apply(notebook).orElseThrow().changes());
    }

    private static RoleChoice role(TemplateModel model, TemplateRole role) {
        return model.roles().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> chosen(TemplateModel model, TemplateRole role) {
        return role(model, role).productProperty().get().map(Product::name);
    }

    @Test
    void rolesFindTheirProductsByWhatIsInThem() {
        TemplateModel model = model(CYCLING, SampleNotebook.withShelf().build());

        assertThat(model.roles())
                .extracting(RoleChoice::name)
                .containsExactly("Cleanser", "Leave-on acid", "Retinoid", "Moisturiser", "Sunscreen");
        assertThat(chosen(model, TemplateRole.ACID)).contains("Glycolic toner");
        assertThat(chosen(model, TemplateRole.RETINOID)).contains("Retinol serum");
        assertThat(chosen(model, TemplateRole.SUNSCREEN)).contains("Sunscreen 50");
    }

    @Test
    void anyOtherProductOrNoneMayTakeARole() {
        TemplateModel model = model(CYCLING, SampleNotebook.withShelf().build());

        assertThat(role(model, TemplateRole.ACID).offered())
                .hasSize(6)
                .startsWith(role(model, TemplateRole.ACID).productProperty().get())
                .endsWith(Optional.empty());
    }

    @Test
    void theNightsAreToldAndTheRulesAsked() {
        TemplatePreview preview = model(CYCLING, SampleNotebook.withShelf().build())
                .previewProperty()
                .get();

        assertThat(preview.verdict()).startsWith("The rules have nothing against it on your skin.");
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.days())
                .startsWith(
                        new TemplatePreview.Row("Every morning", "Gentle wash, Plain cream, Sunscreen 50"),
                        new TemplatePreview.Row("Every evening", "Gentle wash, Plain cream"),
                        new TemplatePreview.Row("Wed 2 Dec", "Glycolic toner"),
                        new TemplatePreview.Row("Thu 3 Dec", "Retinol serum"),
                        new TemplatePreview.Row("Fri 4 Dec", "rest"),
                        new TemplatePreview.Row("Sat 5 Dec", "rest"),
                        new TemplatePreview.Row("Sun 6 Dec", "Glycolic toner"));
    }

    @Test
    void whatIsNotForTheSkinIsSaidFirstAndLeftOut() {
        Notebook notebook = SampleNotebook.withShelf()
                .plan(DayOfWeek.FRIDAY, Session.EVENING, "retinol")
                .change(new Change.OfProfile(SkinProfile.DEFAULT, PREGNANT))
                .build();
        TemplateModel model = model(CYCLING, notebook);

        assertThat(chosen(model, TemplateRole.RETINOID)).isEmpty();
        assertThat(model.previewProperty().get().stops())
                .singleElement()
                .asString()
                .startsWith("Retinoid is left out.");
        assertThat(taken(model, notebook).sevenDays(TODAY).count("retinol")).isZero();
        assertThat(new TemplateOffers(WORDS, KNOWLEDGE.catalog(), CHECKER).warning(CYCLING, PREGNANT))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Retinoid: not for your skin as it is now"));
    }

    @Test
    void whoeverChoosesItAllTheSameIsToldSo() {
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfProfile(SkinProfile.DEFAULT, PREGNANT))
                .build();
        TemplateModel model = model(CYCLING, notebook);

        role(model, TemplateRole.RETINOID).productProperty().set(notebook.product("retinol"));

        TemplatePreview preview = model.previewProperty().get();
        assertThat(preview.stops()).singleElement().asString().startsWith("Retinoid: better left out.");
        assertThat(preview.gravest()).isEqualTo(Severity.STOP);
        assertThat(preview.verdict()).startsWith("One thing must not be done on your skin");
    }

    @Test
    void otherTreatmentsStayUnlessTheUserSaysOtherwise() {
        Notebook notebook = SampleNotebook.withShelf()
                .product("bha", "BHA liquid", Form.LEAVE_ON, ProductCategory.TREATMENT, "salicylic_acid")
                .daily(Session.EVENING, "bha")
                .build();
        TemplateModel model = model(ARTICLE, notebook);
        assertThat(model.others()).extracting(Product::name).containsExactly("BHA liquid");
        assertThat(model.previewProperty().get().findings()).isNotEmpty();

        model.keepOthersProperty().set(false);

        assertThat(model.previewProperty().get().findings()).isEmpty();
        assertThat(taken(model, notebook).sevenDays(TODAY.plusDays(7)).count("bha"))
                .isZero();
        assertThat(taken(model, notebook).products()).isEqualTo(notebook.products());
    }

    @Test
    void itBeginsTodayOrWithTheNextWeek() {
        Notebook notebook = SampleNotebook.withShelf().build();
        TemplateModel model = model(CYCLING, notebook);
        LocalDate monday = TODAY.plusDays(5);
        assertThat(model.beginnings()).containsExactly(TODAY, monday);

        model.fromProperty().set(monday);

        assertThat(taken(model, notebook).planOn(TODAY).placements()).isEmpty();
        assertThat(taken(model, notebook).planOn(monday).products(DayOfWeek.MONDAY, Session.EVENING))
                .contains("acid");
        assertThat(taken(model, notebook).schedule().cycles().values())
                .singleElement()
                .satisfies(cycle -> {
                    assertThat(cycle.name()).isEqualTo("Skin cycling");
                    assertThat(cycle.nights()).containsExactly("Exfoliate", "Retinoid", "Rest", "Rest");
                });
    }

    @Test
    void withoutAnyProductThereIsNothingToTake() {
        TemplateModel model = model(CYCLING, SampleNotebook.withShelf().build());
        model.roles().forEach(role -> role.productProperty().set(Optional.empty()));

        assertThat(model.submit()).isEmpty();
        assertThat(model.errorProperty().get()).isEqualTo("Choose at least one of your products.");
    }
}
