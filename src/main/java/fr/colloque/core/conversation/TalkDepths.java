package fr.colloque.core.conversation;

import fr.colloque.core.module.Conversation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How deep each step of a conversation lies: below every step that leads to it, going round left
 * aside. What cannot be reached lies below all the rest. Steps are named by their place.
 */
final class TalkDepths {

    /** A choice that leads from one step to another; {@code up} where it does not lead deeper. */
    record Link(int from, int choice, int to, boolean up) { }

    private final List<List<Integer>> ahead = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<List<Integer>> circling = new HashSet<>();
    private final List<Integer> settled = new ArrayList<>();   // those below come before
    private final int[] depths;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Link> links;

    TalkDepths(Conversation talk) {
        int count = talk.steps().size();
        for (int i = 0; i < count; i++) {
            places.putIfAbsent(talk.steps().get(i).id(), i);
        }
        talk.steps().forEach(step -> ahead.add(step.choices().stream()
                .map(c -> places.getOrDefault(c.to(), -1)).toList()));
        depths = new int[count];
        Integer start = places.get(talk.start());
        if (start != null) {
            follow(start, new HashSet<>());
            sink(0);
        }
        int below = settled.isEmpty() ? 0 : 1 + Arrays.stream(depths).max().orElse(0);
        settled.clear();
        for (int i = 0; i < count; i++) {
            follow(i, new HashSet<>());
        }
        settled.forEach(step -> depths[step] = below);
        sink(below);
        links = link();
    }

    private void follow(int from, Set<Integer> way) {
        if (!seen.add(from)) {
            return;
        }
        way.add(from);
        for (int to : ahead.get(from)) {
            if (way.contains(to)) {
                circling.add(List.of(from, to));
            } else if (to >= 0) {
                follow(to, way);
            }
        }
        way.remove(from);
        settled.add(from);
    }

    /** Puts everything that follows a step of this round below it. */
    private void sink(int least) {
        for (int from : settled.reversed()) {
            for (int to : ahead.get(from)) {
                if (to >= 0 && !circling.contains(List.of(from, to)) && settled.contains(to)) {
                    depths[to] = Math.max(depths[to], Math.max(least, depths[from]) + 1);
                }
            }
        }
    }

    private List<Link> link() {
        List<Link> all = new ArrayList<>();
        for (int from = 0; from < ahead.size(); from++) {
            for (int choice = 0; choice < ahead.get(from).size(); choice++) {
                int to = ahead.get(from).get(choice);
                all.add(new Link(from, choice, to, to >= 0 && depths[to] <= depths[from]));
            }
        }
        return all;
    }

    /** How deep the step at this place lies; the start at 0. */
    int of(int step) {
        return depths[step];
    }

    /** All choices, step by step; {@code to} is −1 where one leads nowhere. */
    List<Link> links() {
        return links;
    }
}
