#pragma once

#include <QWidget>

#include "models/volunteers/absence.h"
#include "ui/shell/appcontext.h"

class QLineEdit;

namespace rosette {

class DateField;
class RemovableLines;

/// When a volunteer is away: one line each with a button that takes it away, and a line to add one.
class AbsenceList : public QWidget
{
    Q_OBJECT

public:
    explicit AbsenceList(AppContext &context, QWidget *parent = nullptr);

    void showVolunteer(VolunteerId volunteer);

private:
    void reload();
    void add();
    void remove(const Absence &absence);

    AppContext &m_context;
    VolunteerId m_volunteer;
    RemovableLines *m_lines;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_reason;
};

} // namespace rosette
