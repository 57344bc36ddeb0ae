#pragma once

#include "models/canvass/sheet.h"
#include "ui/prints/paperform.h"

namespace rosette {

/// A sheet once more: all of it, or what was not typed back yet.
class ReprintForm : public PaperForm
{
    Q_OBJECT

public:
    explicit ReprintForm(const Sheet &sheet, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }

private:
    Sheet m_sheet;
    QComboBox *m_lines;
};

} // namespace rosette
