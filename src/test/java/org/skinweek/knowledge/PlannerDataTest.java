package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlannerData;

/** The numbers of the planner are the file's, and each of them says why. Its schema is checked with the others. */
class PlannerDataTest {
    private static final PlannerData DATA = PlannerDataReader.read();

    @Test
    void readsEveryNumber() throws IOException {
        JsonNode file = new ObjectMapper().readTree(Files.readString(Path.of("data/planner.json")));

        assertThat(DATA.mostAWeek()).isEqualTo(value(file, "/wishes/mostAWeek"));
        assertThat(DATA.newWeeks()).isEqualTo(value(file, "/wishes/newWeeks"));
        assertThat(DATA.weights().base()).isEqualTo(value(file, "/weights/base"));
        assertThat(DATA.weights().perGoal()).isEqualTo(value(file, "/weights/perGoal"));
        assertThat(DATA.weights().prescription()).isEqualTo(value(file, "/weights/prescription"));
        assertThat(words(DATA.plan().order())).isEqualTo(texts(file.at("/objectives/plan/order")));
        assertThat(words(DATA.replan().order())).isEqualTo(texts(file.at("/objectives/replan/order")));
    }

    @Test
    void putsWishesFirstSoThatLimitsAreTheOnlyReasonToGive() {
        assertThat(DATA.plan().order().get(0)).isEqualTo(CostTerm.WISHES);
        assertThat(DATA.replan().order().get(0)).isEqualTo(CostTerm.WISHES);
    }

    private static int value(JsonNode file, String pointer) {
        JsonNode number = file.at(pointer);
        assertThat(number.path("why").asText()).as(pointer).isNotBlank();
        assertThat(number.path("value").isInt()).as(pointer).isTrue();
        return number.path("value").asInt();
    }

    private static List<String> words(List<CostTerm> terms) {
        return terms.stream()
                .map(term -> term.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
