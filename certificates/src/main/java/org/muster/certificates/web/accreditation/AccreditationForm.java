package org.muster.certificates.web.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.accreditation.AccreditationDetail;
import org.muster.certificates.accreditation.Papers;
import org.muster.certificates.accreditation.Period;
import org.muster.certificates.accreditation.Terms;
import org.muster.core.kernel.RuleBroken;

/** What somebody types of an accreditation. */
public class AccreditationForm {

    private String reference = "";
    private String scope = "";
    private String conditions = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private String hours = "";
    private String counted = "";
    private String months = "12";
    private String remark = "";

    /** What another says, but for its reference and its days. */
    void like(AccreditationDetail other) {
        scope = other.papers().scope();
        conditions = other.papers().conditions();
        hours = other.terms().cpdHours().stripTrailingZeros().toPlainString();
        counted = other.terms().howCounted();
        months = String.valueOf(other.terms().validityMonths());
        remark = other.terms().remark();
    }

    void fill(AccreditationDetail asked) {
        like(asked);
        reference = asked.papers().reference();
        from = asked.line().period().from();
        until = asked.line().period().until();
    }

    Papers papers() {
        return new Papers(reference, scope, conditions);
    }

    Period period() {
        if (from == null || until == null) {
            throw new RuleBroken("certificates.accreditation.days-missing");
        }
        return new Period(from, until);
    }

    Terms terms() {
        String number = hours.strip().replace(',', '.');
        BigDecimal cpd = number.matches("[0-9]{1,6}([.][0-9]{1,6})?") ? new BigDecimal(number) : BigDecimal.ZERO;
        int validity = months.strip().matches("[0-9]{1,4}") ? Integer.parseInt(months.strip()) : 0;
        return new Terms(cpd, counted, validity, remark);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getCounted() {
        return counted;
    }

    public void setCounted(String counted) {
        this.counted = counted;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
