#pragma once

#include "ui/prints/paperform.h"

namespace rosette {

/// Cards for the door; there is nothing to choose, it says what to do with them.
class PrivacyCardForm : public PaperForm
{
    Q_OBJECT

public:
    explicit PrivacyCardForm(QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override { return tr("Privacy cards"); }
};

} // namespace rosette
