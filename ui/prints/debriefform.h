#pragma once

#include "ui/prints/paperform.h"

namespace rosette {

/// A session's debrief sheet: there is nothing to choose.
class DebriefForm : public PaperForm
{
    Q_OBJECT

public:
    /// `title` is the session's.
    DebriefForm(ActivityId session, const QString &title, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;

private:
    ActivityId m_session;
    QString m_title;
};

} // namespace rosette
