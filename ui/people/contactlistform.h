#pragma once

#include "models/people/objection.h"
#include "models/people/personfilter.h"
#include "ui/prints/paperform.h"

namespace rosette {

/// Whom of the people shown one may call, or write to by e-mail: who agreed to it.
class ContactListForm : public PaperForm
{
    Q_OBJECT

public:
    explicit ContactListForm(const PersonFilter &filter, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }

private:
    ContactWay way() const;

    const PersonFilter m_filter;
    QComboBox *m_way;
};

} // namespace rosette
