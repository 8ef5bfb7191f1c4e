package org.skinweek.planner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The latest answers to questions that always have the same answer and take long: planning asks the same ones week after
 * week. Safe for any number of threads.
 */
final class RememberedAnswers<Q, A> {
    private final int most;
    private final Map<Q, A> answers = new LinkedHashMap<>();

    /**
     * No answers yet.
     *
     * @param most how many are remembered; the oldest one gives way
     */
    RememberedAnswers(int most) {
        this.most = most;
    }

    /** The answer to a question, which may be looked for by two threads at once. */
    A of(Q question, Function<Q, A> looking) {
        synchronized (answers) {
            @Nullable A known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        A found = looking.apply(question);
        synchronized (answers) {
            answers.put(question, found);
            if (answers.size() > most) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return found;
    }
}
