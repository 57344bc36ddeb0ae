#pragma once

#include <QFrame>

#include "models/base/id.h"

class QLabel;
class QMenu;
class QPropertyAnimation;
class QPushButton;

namespace rosette {

/// Rises at the foot of the map when doors are selected: how many, and what to do with them.
class MapSelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit MapSelectionBar(QWidget *parent = nullptr);

    /// Rises with the first door and goes with the last. Electors are not known at once: below 0 while they are
    /// counted.
    void setCount(qsizetype doors, qint64 electors = -1);
    /// The rounds that the doors may be added to, by name.
    void setRounds(const QList<std::pair<RoundId, QString>> &rounds);
    /// Where it stands when it is up: the middle of its lower edge, and the room it has.
    void standAt(QPoint foot, int mostWidth);

signals:
    void roundRequested();
    void addToRoundRequested(rosette::RoundId round);
    void sheetsRequested();
    void electorListRequested();
    void addressListRequested();
    void cleared();

private:
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &name);
    void rise();
    void fit();

    QLabel *m_count;
    QMenu *m_rounds;
    QPushButton *m_addTo = nullptr;
    QPropertyAnimation *m_rise;
    QPoint m_foot;
    int m_mostWidth = 0;
};

} // namespace rosette
