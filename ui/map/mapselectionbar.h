#pragma once

#include <QFrame>

class QLabel;
class QPropertyAnimation;

namespace rosette {

/// Rises at the foot of the map when doors are selected: how many, and what to do with them.
class MapSelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit MapSelectionBar(QWidget *parent = nullptr);

    void setCount(int doors);
    /// Where it stands when it is up: the middle of its lower edge.
    void standAt(QPoint foot);

signals:
    void roundRequested();
    void cleared();

private:
    void rise();

    QLabel *m_count;
    QPropertyAnimation *m_rise;
    QPoint m_foot;
};

} // namespace rosette
