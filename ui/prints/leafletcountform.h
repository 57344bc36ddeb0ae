#pragma once

#include "ui/prints/areaform.h"

namespace rosette {

/// How many leaflets an area takes.
class LeafletCountForm : public AreaForm
{
    Q_OBJECT

public:
    explicit LeafletCountForm(Connection &connection, QWidget *parent = nullptr)
        : AreaForm(connection, parent)
    {
    }

    Maker maker() const override;
    QString fileName() const override { return tr("%1 leaflets by doors").arg(subject()); }
};

} // namespace rosette
