package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.CommonTerm;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.SlowStart;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Severity;

/** The knowledge base is whole: it keeps to its schemas, every id that it names is there, every source is used. */
class KnowledgeBaseTest {
    private static final Path DATA = Path.of("data");
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);

    @ParameterizedTest
    @ValueSource(strings = {"actives", "sources", "claims", "rules", "planner", "terms", "ingredients"})
    void keepsToItsSchema(String name) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode document = mapper.readTree(Files.readString(DATA.resolve(name + ".json")));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DATA.resolve("schema/" + name + ".schema.json")));
        assertThat(schema.validate(document)).isEmpty();
    }

    @Test
    void holdsEverythingThatTheEvidenceGave() {
        System.out.printf(
                "actives=%d rules=%d claims=%d sources=%d%n",
                CATALOG.actives().size(),
                BOOK.rules().size(),
                CATALOG.story().claims().size(),
                CATALOG.sources().size());
        assertThat(CATALOG.actives()).hasSize(87);
        assertThat(CATALOG.story().claims()).hasSize(62);
        assertThat(CATALOG.sources()).hasSize(284);
        assertThat(CATALOG.ramps()).hasSize(5);
        assertThat(BOOK.rules()).hasSize(116);
        assertThat(BOOK.rules().stream().filter(rule -> rule.severity() == Severity.STOP))
                .hasSize(10);
        assertThat(BOOK.rules().stream().filter(rule -> rule.severity() == Severity.CAUTION))
                .hasSize(56);
        assertThat(BOOK.rules().stream().filter(rule -> rule.severity() == Severity.TIP))
                .hasSize(32);
        assertThat(BOOK.rules().stream().filter(rule -> rule.severity() == Severity.REASSURANCE))
                .hasSize(18);
    }

    @Test
    void namesOnlySourcesThatAreThereAndUsesEachOfThem() {
        Set<String> named = new TreeSet<>();
        for (Active active : CATALOG.actives().values()) {
            named.addAll(active.sources());
            active.strength().thresholds().stream()
                    .map(ActiveStrength.Threshold::source)
                    .forEach(named::add);
        }
        CATALOG.ramps().values().stream().map(SlowStart::sources).forEach(named::addAll);
        CATALOG.story().claims().stream().map(Claim::checkSources).forEach(named::addAll);
        CATALOG.terms().stream().map(CommonTerm::sources).forEach(named::addAll);
        BOOK.rules().stream().map(rule -> rule.explanation().sources()).forEach(named::addAll);
        assertThat(CATALOG.sources().keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void noSupportedClaimAndNoRuleIsWithoutASource() {
        assertThat(CATALOG.story().claims())
                .filteredOn(claim -> claim.verdict().name().startsWith("SUPPORTED"))
                .isNotEmpty()
                .allSatisfy(
                        claim -> assertThat(claim.checkSources()).as(claim.id()).isNotEmpty());
        assertThat(BOOK.rules())
                .allSatisfy(rule ->
                        assertThat(rule.explanation().sources()).as(rule.id()).isNotEmpty());
    }

    @Test
    void everyTermNamesActivesThatAreThere() {
        assertThat(CATALOG.terms())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(CATALOG.actives().keySet()).containsAll(term.actives()));
    }

    @Test
    void namesOnlyRampsAndActivesThatAreThere() {
        for (Active active : CATALOG.actives().values()) {
            if (active.ramp() != null) {
                assertThat(CATALOG.ramps()).containsKey(active.ramp());
            }
        }
        Set<String> ramped = new LinkedHashSet<>();
        CATALOG.ramps().values().forEach(ramp -> ramped.addAll(ramp.appliesTo()));
        assertThat(CATALOG.actives().keySet()).containsAll(ramped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tca", "jessner", "pyruvic_acid"})
    void whatBelongsToProfessionalsIsNeverStartedAtHome(String id) {
        Active peel = CATALOG.require(id);
        for (Sensitivity skin : Sensitivity.values()) {
            assertThat(peel.frequency().start().of(skin)).as("%s", skin).isZero();
        }
        assertThat(peel.strength().thresholds())
                .extracting(ActiveStrength.Threshold::source)
                .contains("FDA_PEEL2024");
    }

    @Test
    void neverPromisesThatAProductShrinksPores() {
        Stream<String> promises = Stream.concat(
                CATALOG.actives().values().stream().map(active -> active.pores().statement()),
                Stream.concat(
                        CATALOG.terms().stream().map(CommonTerm::text),
                        BOOK.rules().stream()
                                .map(Rule::explanation)
                                .flatMap(why -> Stream.of(why.title(), why.reason()))));
        assertThat(promises.filter(
                        text -> text.toLowerCase(java.util.Locale.ROOT).contains("shrink")))
                .isEmpty();
    }
}
