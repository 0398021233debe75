package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * An acknowledged answer survives the death of the server, and of the database with it. Three
 * deaths in a normal build; {@code -Dcolloque.kills=50} makes a soak of it.
 */
@WithApplication
class CrashIT {

    private static final int KILLS = Integer.getInteger("colloque.kills", 3);
    private static final int DOCTORS = 6;
    private static final int EVERY_THIRD = 3;

    private final Semaphore receipts = new Semaphore(0);
    private final List<Answering> doctors = new ArrayList<>();

    @Test
    void noAcknowledgedAnswerIsLostWhenTheServerIsKilled(RunningApplication application)
            throws Exception {
        Random random = new Random();
        for (int i = 0; i < DOCTORS; i++) {
            doctors.add(new Answering(random.nextLong(), receipts));
        }
        long answers = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(DOCTORS)) {
            doctors.forEach(threads::submit);
            for (int kill = 1; kill <= KILLS; kill++) {
                answers += awaitSome(20 + random.nextInt(100));
                application.crash(kill % EVERY_THIRD == 0);
                nothingIsLost("kill " + kill);
                application.comeBack();
                report(kill, answers);
            }
            answers += awaitSome(DOCTORS);
            doctors.forEach(Answering::stop);
        }
        nothingIsLost("the end");
        report(KILLS, answers + receipts.drainPermits());
    }

    /** Returns once so many more answers were acknowledged, at no moment in particular. */
    private int awaitSome(int number) throws InterruptedException {
        assertThat(receipts.tryAcquire(number, 60, TimeUnit.SECONDS))
                .as("answers are acknowledged").isTrue();
        return number + receipts.drainPermits();
    }

    private void nothingIsLost(String when) throws Exception {
        for (Answering doctor : doctors) {
            assertThat(doctor.lost()).as("lost at " + when).isEmpty();
            assertThat(doctor.refusal()).as("refused before " + when).isEmpty();
        }
    }

    private static void report(int kills, long answers) {
        System.getLogger(CrashIT.class.getName()).log(System.Logger.Level.INFO,
                "{0} kills, {1} answers acknowledged, none lost", kills, answers);
    }
}
