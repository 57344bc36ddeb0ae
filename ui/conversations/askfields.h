#pragma once

#include <QHash>
#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QCheckBox;

namespace rosette {

class CodeBook;
class DateField;
class VolunteerBox;

/// What the person asked for, and who sees to it until when.
class AskFields : public QWidget
{
    Q_OBJECT

public:
    AskFields(AppContext &context, const CodeBook &codes, QWidget *parent = nullptr);

    /// Keys of codes.
    QStringList asks() const;
    /// Those that are offered no more stay as they are.
    void setAsks(const QStringList &asks);
    /// None: whose such asks are.
    VolunteerId owner() const;
    /// Invalid: as soon as such asks are due.
    QDate dueOn() const;
    void clear();

private:
    void showPlan();

    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by key, in their order
    QStringList m_notOffered;
    QWidget *m_plan;
    VolunteerBox *m_owner;
    DateField *m_due;
};

} // namespace rosette
