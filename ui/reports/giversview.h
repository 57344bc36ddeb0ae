#pragma once

#include <QWidget>

#include "models/reports/workreport.h"
#include "ui/reports/figuresource.h"

namespace rosette {

class FigureTable;

/// What each volunteer gave; or, of representatives alone, their doorstep count month by month.
class GiversView : public QWidget
{
    Q_OBJECT

public:
    enum class Of {
        Volunteers,
        Representatives,
    };

    explicit GiversView(Of of, QWidget *parent = nullptr);

    void setReport(const WorkReport &report, QDate today);

signals:
    void sourceRequested(const rosette::FigureSource &source);
    void volunteerRequested(rosette::VolunteerId volunteer);

private:
    void showVolunteers(const WorkReport &report, QDate today);
    void showRepresentatives(const WorkReport &report, QDate today);

    const Of m_of;
    FigureTable *m_table;
    QList<VolunteerId> m_people; ///< of the table's rows
};

} // namespace rosette
