package fr.colloque.credit.store;

import fr.colloque.core.credit.Blocks;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.ProofKind;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.ActivityRow;
import fr.colloque.credit.NewActivity;
import fr.colloque.credit.Proof;
import fr.colloque.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An activity done elsewhere, declared by its doctor; withdrawn for good. */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "doctor_id", updatable = false)
    private long doctorId;
    private String title;
    private String organiser;
    @Column(name = "completed_on")
    private LocalDate completedOn;
    @Column(name = "action_type")
    @Enumerated(EnumType.STRING)
    private ActionType actionType;
    private Hours hours;
    private boolean orientation;
    private String blocks;
    @Column(name = "proof_name")
    private String proofName;
    @Column(name = "proof_kind")
    @Enumerated(EnumType.STRING)
    private ProofKind proofKind;
    @Column(name = "proof_bytes")
    private int proofBytes;
    @Column(name = "proof_sha256")
    private String proofSha256;
    @Column(name = "declared_at")
    private Instant declaredAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Activity() { }                          // for JPA

    public Activity(long doctorId, NewActivity declared, Proof proof, Instant at) {
        this.doctorId = doctorId;
        this.title = declared.title();
        this.organiser = declared.organiser();
        this.completedOn = declared.completedOn();
        this.actionType = declared.type();
        this.hours = declared.hours();
        this.orientation = declared.orientation();
        this.blocks = Blocks.written(declared.blocks());
        this.proofName = proof.name();
        this.proofKind = proof.kind();
        this.proofBytes = proof.content().length;
        this.proofSha256 = Sha256.of(proof.content());
        this.declaredAt = at;
    }

    /** Takes it out of every statement; nothing happens to one that is withdrawn already. */
    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public long doctorId() {
        return doctorId;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Its proof, with this content. */
    public Proof proof(byte[] content) {
        return new Proof(proofName, proofKind, content);
    }

    public ActivityRow row() {
        return new ActivityRow(id, title, organiser, completedOn, actionType, hours, orientation,
                Blocks.read(blocks), proofName, proofBytes, declaredAt);
    }
}
