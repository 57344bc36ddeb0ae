#pragma once

#include "ui/prints/paperform.h"

namespace rosette {

/// The open follow-ups of one ask as a list to take along; nothing is left to choose.
class FollowUpListForm : public PaperForm
{
    Q_OBJECT

public:
    /// `ask` is the key of a code, `label` its words; an empty key stands for all.
    FollowUpListForm(const QString &ask, const QString &label, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override { return m_label; }
    bool hasTable() const override { return true; }

private:
    QString m_ask;
    QString m_label;
};

} // namespace rosette
