#pragma once

#include <QWidget>

#include "models/people/personfilter.h"
#include "ui/shell/appcontext.h"

class QCheckBox;
class QComboBox;

namespace rosette {

class DateField;

/// All conditions of a filter of people in one panel: where, what the register says, what was said, how to be reached.
/// Every change counts at once.
class PersonFilterForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFilterForm(AppContext &context, QWidget *parent = nullptr);

    /// Reads wards, districts, markers, codes and elections again. What was chosen stays.
    void reloadChoices();
    void setFilter(const PersonFilter &filter);
    /// `filter` with everything that the panel shows; the rest stays.
    PersonFilter applied(PersonFilter filter) const;

signals:
    void edited();

private:
    void buildChoices();
    void takeDay(QDate day);
    void layOut();
    QComboBox *addChoice(const QString &name, const QString &label);
    QCheckBox *addCheck(const QString &name, const QString &label);
    void fillRegister();

    AppContext &m_context;
    QComboBox *m_ward;
    QComboBox *m_district;
    QComboBox *m_street;
    QComboBox *m_order;
    QComboBox *m_status;
    QComboBox *m_absentVote;
    QComboBox *m_marker;
    QComboBox *m_election;
    QComboBox *m_spoken;
    DateField *m_spokenDay;
    QComboBox *m_support;
    QComboBox *m_mark;
    QCheckBox *m_isAttainer;
    QCheckBox *m_isOptedOut;
    QCheckBox *m_isNew;
    QCheckBox *m_hasPhone;
    QCheckBox *m_hasEmail;
    QCheckBox *m_hasConsent;
};

} // namespace rosette
