#pragma once

#include <QWidget>

#include "models/activities/clashes.h"

class QVBoxLayout;

namespace rosette {

/// What clashes with a shift and its activity, each in words with one button that settles it or leads to where it is
/// settled.
class ClashList : public QWidget
{
    Q_OBJECT

public:
    explicit ClashList(QWidget *parent = nullptr);

    /// Hides when there are none.
    void showClashes(const QList<Clash> &clashes);

signals:
    void settleRequested(const rosette::Clash &clash);

private:
    QWidget *makeRow(const Clash &clash);

    QVBoxLayout *m_layout;
};

} // namespace rosette
