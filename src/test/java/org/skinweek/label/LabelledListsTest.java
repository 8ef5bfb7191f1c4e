package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists after the habits of real packs are read as whoever knows such lists reads them. */
class LabelledListsTest {
    private static final Set<String> RETINOIDS =
            Set.of("retinol", "retinal", "retinyl_ester", "hpr", "adapalene", "tretinoin", "tazarotene", "trifarotene");

    static Stream<LabelledList> lists() {
        return LabelledList.all();
    }

    @Test
    void findsTheActivesAndNoOthers() {
        int found = 0;
        int invented = 0;
        int missed = 0;
        int cases = 0;
        List<String> tracesCalledActive = new ArrayList<>();
        List<String> retinoidsMissed = new ArrayList<>();
        for (LabelledList list : lists().toList()) {
            cases++;
            Map<String, ActiveRole> roles = roles(Labels.READER.read(list.text()));
            for (ActiveRole role : ActiveRole.values()) {
                for (String id : list.ids(role).keySet()) {
                    boolean right = role == roles.get(id);
                    found += right ? 1 : 0;
                    missed += right ? 0 : 1;
                    if (role == ActiveRole.TRACE && roles.get(id) == ActiveRole.ACTIVE) {
                        tracesCalledActive.add(list + ": " + id);
                    }
                    if (!right && role == ActiveRole.ACTIVE && RETINOIDS.contains(id)) {
                        retinoidsMissed.add(list + ": " + id);
                    }
                }
            }
            for (Map.Entry<String, ActiveRole> each : roles.entrySet()) {
                invented += list.ids(each.getValue()).containsKey(each.getKey()) ? 0 : 1;
            }
        }
        double f1 = 2.0 * found / (2.0 * found + invented + missed);
        System.out.printf("labelled lists=%d ids=%d F1=%.4f%n", cases, found + missed, f1);
        assertThat(cases).isGreaterThanOrEqualTo(200);
        assertThat(f1).isGreaterThanOrEqualTo(0.97);
        assertThat(tracesCalledActive).isEmpty();
        assertThat(retinoidsMissed).isEmpty();
    }

    /** The role of each id; where two steps differ, the one that counts more. */
    private static Map<String, ActiveRole> roles(LabelFinding finding) {
        Map<String, ActiveRole> roles = new TreeMap<>();
        finding.actives()
                .forEach(active -> roles.merge(
                        active.id(), active.role(), (one, other) -> other == ActiveRole.ACTIVE ? other : one));
        return roles;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsTheOtherFacts(LabelledList list) {
        LabelFinding finding = Labels.READER.read(list.text());
        Map<String, String> expected = list.expected();

        assertThat(finding.isList()).isEqualTo(!"no".equals(expected.get("list")));
        assertThat(finding.unknown()).containsAll(list.values("unknown"));
        assertThat(finding.remarks().stream().map(remark -> remark.kind().name()))
                .containsAll(list.values("remark"));
        ProductGuess product = finding.product();
        if (expected.containsKey("form")) {
            assertThat(product.form().name()).isEqualToIgnoringCase(expected.get("form"));
        }
        if (expected.containsKey("category")) {
            assertThat(product.category().word()).isEqualTo(expected.get("category"));
        }
        if (expected.containsKey("zone")) {
            assertThat(product.zone().word()).isEqualTo(expected.get("zone"));
        }
        if (expected.containsKey("spf")) {
            assertThat(product.spf()).isEqualTo(Integer.valueOf(expected.get("spf")));
        }
        if (expected.containsKey("steps")) {
            assertThat(finding.steps()).hasSize(Integer.parseInt(expected.get("steps")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsPercentagesWhereTheyAreStatedAndNowhereElse(LabelledList list) {
        Map<String, Double> stated = new TreeMap<>();
        Map<String, Double> expected = new TreeMap<>();
        for (FoundActive active : Labels.READER.read(list.text()).actives()) {
            if (active.percent() != null) {
                stated.put(active.id(), active.percent());
            }
        }
        for (ActiveRole role : ActiveRole.values()) {
            list.ids(role).forEach((id, percent) -> {
                if (percent != null) {
                    expected.put(id, Double.valueOf(percent));
                }
            });
        }
        assertThat(stated).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void saysWhereEachEntryStands(LabelledList list) {
        String text = list.text().text();
        int before = 0;
        for (ReadIngredient entry : Labels.READER.read(list.text()).ingredients()) {
            String there = entry.span().of(text);
            assertThat(NameKey.of(there)).isEqualTo(NameKey.of(entry.written()));
            assertThat(entry.span().from()).isGreaterThanOrEqualTo(before);
            before = entry.span().from();
        }
    }
}
