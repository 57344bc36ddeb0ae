#pragma once

#include <QLabel>

#include "models/activities/clashes.h"

namespace rosette {

/// What clashes with an activity and what settles it, one paragraph each, the first ones of many; hidden while there is
/// nothing to say.
class ClashWarning : public QLabel
{
    Q_OBJECT

public:
    explicit ClashWarning(QWidget *parent = nullptr);

    void setClashes(const QList<Clash> &clashes);
};

} // namespace rosette
