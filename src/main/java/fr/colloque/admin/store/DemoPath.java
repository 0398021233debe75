package fr.colloque.admin.store;

import fr.colloque.account.AccountView;
import fr.colloque.attempt.Counting;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.PaperDraw;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import fr.colloque.panel.Panels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One invented doctor's way through the course, one event after the other. */
final class DemoPath {

    private static final int SKILL_BEFORE = 45;
    private static final int SKILL_WHILE = 75;
    private static final int SKILL_AFTER = 88;
    private static final int PERFECT = 100;

    private final DemoRecords records;
    private final PublishedCourse course;
    private final AccountView doctor;
    private final Panels panels;
    private final Set<String> seen = new HashSet<>();
    private final Random random;
    private final DemoAnswers answers;

    private Instant now;
    private long enrolmentId;

    DemoPath(DemoRecords records, PublishedCourse course, Panels panels, AccountView doctor,
            Instant start) {
        this.records = records;
        this.course = course;
        this.panels = panels;
        this.doctor = doctor;
        this.random = new Random(doctor.id());
        this.answers = new DemoAnswers(random, doctor.language());
        this.now = start;
    }

    /** Lives up to this stage. */
    long live(DemoStage stage) {
        enrolmentId = records.enrol(doctor.id(), course, now);
        if (stage != DemoStage.ENROLLED) {
            records.preTested(enrolmentId, test(Pool.PRE_TEST, SKILL_BEFORE), now);
        }
        if (stage == DemoStage.MIDWAY) {
            read(course.modules().getFirst());
            practise(course.modules().getFirst(), 3);
        } else if (stage.compareTo(DemoStage.MIDWAY) > 0) {
            course.modules().forEach(this::study);
            postTest(stage == DemoStage.COMPLETED ? SKILL_AFTER : SKILL_BEFORE - 15);
        }
        if (stage == DemoStage.COMPLETED) {
            later(Duration.ofMinutes(2));
            survey();
            records.complete(doctor.id(), enrolmentId, course, now);
            records.completeBlocks(enrolmentId, course);
        }
        return enrolmentId;
    }

    private void study(PublishedModule module) {
        later(Duration.ofHours(random.nextInt(3, 40)));
        read(module);
        practise(module, Integer.MAX_VALUE);
    }

    private void read(PublishedModule module) {
        module.module().lessons().forEach(lesson -> {
            later(Duration.ofMinutes(random.nextInt(3, 9)));
            records.done(enrolmentId, "lesson",
                    new Candidate(module.id(), module.number(), lesson.id(), null), now);
        });
    }

    /** Practises a module, up to so many scenarios; the sitting stays open where it stops. */
    private void practise(PublishedModule module, int most) {
        List<Candidate> paper = module.candidates(Pool.PRACTICE);
        long attempt = layOut(Pool.PRACTICE, module.id(), random.nextLong(), paper);
        List<Score> scores = new ArrayList<>();
        for (int position = 1; position <= Math.min(most, paper.size()); position++) {
            Candidate item = paper.get(position - 1);
            ScenarioScore score = answer(attempt, position, item, SKILL_WHILE);
            records.close(attempt, position, score, now);
            records.done(enrolmentId, "scenario", item, now);
            score.total().ifPresent(scores::add);
        }
        if (most >= paper.size() && !scores.isEmpty()) {
            records.handIn(attempt, Percent.meanOf(scores), now);
        }
    }

    /** Sits the post-test; who is to pass and does not, comes back knowing it all. */
    private void postTest(int skill) {
        Percent result = test(Pool.POST_TEST, skill);
        records.postTested(enrolmentId, result, now);
        if (skill >= SKILL_AFTER && !result.reaches(course.course().passMark())) {
            later(Duration.ofHours(26));
            records.postTested(enrolmentId, test(Pool.POST_TEST, PERFECT), now);
        }
    }

    private void survey() {
        course.course().survey().ifPresent(survey ->
                new DemoOpinion(random).of(survey).forEach(said ->
                        records.said(course, said, random.nextLong())));
        records.surveyed(enrolmentId, now);
    }

    private Percent test(Pool pool, int skill) {
        later(Duration.ofMinutes(random.nextInt(5, 30)));
        Quota quota = course.course().test(pool).quota();
        long seed = random.nextLong();
        List<Candidate> paper = PaperDraw.draw(course.modules().stream()
                .flatMap(module -> module.candidates(pool).stream()).toList(), quota, seed);
        long attempt = layOut(pool, null, seed, paper);
        List<ScenarioScore> scores = new ArrayList<>();
        for (int position = 1; position <= paper.size(); position++) {
            scores.add(answer(attempt, position, paper.get(position - 1), skill));
        }
        Percent result = Percent.meanOf(scores.stream().flatMap(s -> s.total().stream())
                .toList());
        for (int position = 1; position <= paper.size(); position++) {
            records.close(attempt, position, scores.get(position - 1), now);
        }
        records.handIn(attempt, result, now);
        return result;
    }

    private long layOut(Pool pool, String moduleId, long seed, List<Candidate> paper) {
        long attempt = records.start(doctor.id(), enrolmentId, course.id(), pool, moduleId, seed,
                now);
        for (int position = 1; position <= paper.size(); position++) {
            records.item(attempt, position, paper.get(position - 1));
        }
        return attempt;
    }

    private ScenarioScore answer(long attempt, int position, Candidate item, int skill) {
        later(Duration.ofSeconds(random.nextInt(35, 150)));
        Scenario scenario = course.module(item.moduleId()).orElseThrow().module()
                .scenario(item.scenarioId()).orElseThrow();
        Map<Integer, Answer> given = answers.to(scenario, skill);
        ScenarioScore score = ScenarioScore.of(scenario, given,
                panels.keys(item.moduleId(), item.revision(), scenario));
        Map<Integer, Certainty> sure = answers.sure(scenario, score.tasks());
        records.answer(attempt, position, given, sure, doctor.language(), now);
        boolean first = seen.add(scenario.id());
        records.count(new Counting(doctor.id()).add(item.moduleId(), scenario, given, sure, score)
                .rows().stream().filter(r -> first || r.doctorId() != Counting.ALL).toList());
        return score;
    }

    private void later(Duration passed) {
        now = now.plus(passed);
    }
}
