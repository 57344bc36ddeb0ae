#pragma once

#include "ui/prints/paperform.h"

namespace rosette {

/// The list of deliverers has nothing to choose; it says what is on it.
class DelivererForm : public PaperForm
{
    Q_OBJECT

public:
    explicit DelivererForm(QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }
};

} // namespace rosette
