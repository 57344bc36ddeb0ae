#pragma once

#include <QFile>

#include "models/output/contactsheets.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

/// Acre Lane: twenty doors with a voter each, and one whose voter asked not to be contacted.
struct SheetStreet
{
    TestCampaign campaign;
    Feedback feedback;
    StreetId id;
    DoorId first; ///< number 1
    PersonId objector;

    SheetStreet()
    {
        Doorsteps doorsteps(campaign.connection());
        id = doorsteps.street(u"Acre Lane"_s);
        first = doorsteps.door(u"Acre Lane"_s, u"1"_s);
        doorsteps.elector(first, u"Number1"_s);
        for (int number = 2; number <= 20; ++number)
            doorsteps.elector(doorsteps.door(u"Acre Lane"_s, QString::number(number)), u"Number%1"_s.arg(number));
        objector = doorsteps.elector(doorsteps.door(u"Acre Lane"_s, u"22"_s), u"Hidden"_s);
        if (!PersonRepository::setDoNotContact(campaign.connection(), objector, true))
            qFatal("flag");
    }
    ExportContext context() { return {campaign->file(), campaign.connection(), campaign.clock(), feedback}; }
    QString path(const QString &name) const { return campaign.folder() + u'/' + name; }
    Result<SheetBatch> print(ExportFormat format, const QString &name)
    {
        ContactSheetRequest request;
        request.street = id;
        request.files = {{format, path(name)}};
        return makeContactSheets(context(), request);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace rosette::test
