#pragma once

#include <optional>

#include <QAbstractButton>

#include "models/rota/weekplan.h"
#include "ui/shell/theme.h"

namespace rosette {

/// One activity on the week's board: when, what, where, and whether it has its people, by shape, word and colour. A
/// button: Enter or a click chooses it, a double click or F2 changes it.
class ActivityCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ActivityCard(const PlannedActivity &planned, QWidget *parent = nullptr);

    ActivityId activity() const { return m_planned.activity.id; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QString text;
        QFont font;
        QColor colour;
    };

    /// How it stands with people; without a meaning nothing is asked of anybody.
    struct Staffing
    {
        QString text;
        std::optional<Meaning> meaning;

        QColor colour(const QPalette &palette) const;
    };

    QList<Line> lines() const;
    Staffing staffing() const;
    Staffing whoCame() const;

    PlannedActivity m_planned;
};

} // namespace rosette
